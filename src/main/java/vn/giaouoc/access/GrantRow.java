package vn.giaouoc.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;

/** Reads a grant from the columns role, unit_id, bloc_id, province. */
final class GrantRow {

  private GrantRow() {}

  /** The grant, or null where the outer join found none. */
  static @Nullable Grant read(ResultSet rs) throws SQLException {
    var role = rs.getString("role");
    if (role == null) {
      return null;
    }
    var unit = rs.getObject("unit_id", Long.class);
    var bloc = rs.getObject("bloc_id", Long.class);
    return new Grant(
        Role.valueOf(role),
        unit == null ? null : new UnitId(unit),
        bloc == null ? null : new BlocId(bloc),
        rs.getString("province"));
  }
}
