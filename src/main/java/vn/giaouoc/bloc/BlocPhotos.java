package vn.giaouoc.bloc;

import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.evidence.EvidenceAccess;
import vn.giaouoc.shared.Actor;

/** Files of a bloc that belong to no year and no unit, such as photos of the flag's handover. */
@Component
class BlocPhotos implements EvidenceAccess {

  private final BlocAccess access;

  BlocPhotos(BlocAccess access) {
    this.access = access;
  }

  @Override
  public boolean maySee(Actor actor, Evidence evidence) {
    var owner = evidence.owner();
    return owner.bloc() != null
        && owner.year() == null
        && owner.unit() == null
        && access.maySee(actor, owner.bloc());
  }
}
