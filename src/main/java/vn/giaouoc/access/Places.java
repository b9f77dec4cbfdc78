package vn.giaouoc.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Role;

/** Where a role may be held. Implemented by each module that owns units, provinces or blocs. */
public interface Places {

  /** What kind of place. */
  enum Kind {
    UNIT("Đơn vị"),
    BLOC("Khối, cụm"),
    PROVINCE("Tỉnh");

    private final String vi;

    Kind(String vi) {
      this.vi = vi;
    }

    /** The name officials read. */
    public String vi() {
      return vi;
    }
  }

  /**
   * One unit, bloc or province.
   *
   * @param id the id of the unit or bloc, or the code of the province
   * @param name the name valid on the day asked for
   * @param provinces codes of the province in which it lies and of the one that stands for it on
   *     that day, where it was merged; whoever is in charge of either is in charge of the place
   */
  record Place(Kind kind, String id, String name, Set<String> provinces) {

    public Place {
      provinces = Set.copyOf(provinces);
    }

    /** Whether the actor holds the role for the province of this place. */
    public boolean isIn(Actor actor, Role role) {
      return provinces.stream().anyMatch(p -> actor.holds(role, p));
    }
  }

  /** All places of this module on that day, in one or two statements. */
  List<Place> on(LocalDate day);
}
