package vn.giaouoc.meeting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
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

  static @Nullable Integer integer(ResultSet rs, String column) throws SQLException {
    var n = rs.getInt(column);
    return rs.wasNull() ? null : n;
  }

  static @Nullable String text(ResultSet rs, String column) throws SQLException {
    return rs.getString(column);
  }

  static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp at = rs.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  static @Nullable LocalTime time(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, LocalTime.class);
  }

  static <E extends Enum<E>> @Nullable E constant(ResultSet rs, String column, Class<E> type)
      throws SQLException {
    String name = rs.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** The elements of an array column; an element may be null. */
  static List<@Nullable Object> array(ResultSet rs, String column) throws SQLException {
    Array array = rs.getArray(column);
    return Arrays.asList((@Nullable Object[]) array.getArray());
  }

  /** One entry a line; blank lines do not count. */
  static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
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
