package vn.giaouoc.year;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.evidence.EvidenceAccess;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.YearId;

/**
 * Who sees inside a year may fetch its files; a file of the bloc itself, who sees inside any of its
 * years.
 */
@Component
class YearEvidence implements EvidenceAccess {

  private final YearAccess access;
  private final Years years;

  YearEvidence(YearAccess access, Years years) {
    this.access = access;
    this.years = years;
  }

  @Override
  public boolean maySee(Actor actor, Evidence evidence) {
    var owner = evidence.owner();
    if (owner.year() != null) {
      return seesInside(actor, owner.year());
    }
    return owner.bloc() != null
        && years.list(owner.bloc()).stream().anyMatch(year -> seesInside(actor, year.id()));
  }

  private boolean seesInside(Actor actor, YearId year) {
    try {
      access.standing(actor, year);
      return true;
    } catch (NotAllowed | NoSuchElementException e) {
      return false;
    }
  }
}
