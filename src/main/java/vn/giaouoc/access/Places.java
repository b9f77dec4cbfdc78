package vn.giaouoc.access;

import java.time.LocalDate;
import java.util.List;

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
   * @param province code of the province in which it lies on that day
   */
  record Place(Kind kind, String id, String name, String province) {}

  /** All places of this module on that day, in one or two statements. */
  List<Place> on(LocalDate day);
}
