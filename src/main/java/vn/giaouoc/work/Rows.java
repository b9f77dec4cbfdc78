package vn.giaouoc.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/** Reads columns that may be null, and arrays. */
final class Rows {

  private Rows() {}

  static @Nullable UnitId unit(ResultSet rs, String column) throws SQLException {
    var id = rs.getLong(column);
    return rs.wasNull() ? null : new UnitId(id);
  }

  static @Nullable String text(ResultSet rs, String column) throws SQLException {
    return rs.getString(column);
  }

  static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp at = rs.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  static <E extends Enum<E>> @Nullable E constant(ResultSet rs, String column, Class<E> type)
      throws SQLException {
    String name = rs.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** The units of an array column of ids. */
  static List<UnitId> units(ResultSet rs, String column) throws SQLException {
    return Arrays.stream((Long[]) rs.getArray(column).getArray()).map(UnitId::new).toList();
  }

  static @Nullable Long number(ResultSet rs, String column) throws SQLException {
    var n = rs.getLong(column);
    return rs.wasNull() ? null : n;
  }

  static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, LocalDate.class);
  }

  /** How a statement that writes one version of a row ended. */
  static boolean one(int rows) {
    return rows == 1;
  }

  /** An instant as the database takes it. */
  static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Long value(@Nullable UnitId unit) {
    return unit == null ? null : unit.value();
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
