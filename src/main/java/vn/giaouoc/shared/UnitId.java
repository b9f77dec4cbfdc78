package vn.giaouoc.shared;

/** Identifies a unit (đơn vị). */
public record UnitId(long value) {

  /** Reads an id from an address or a form; a {@link NumberFormatException} if it is no number. */
  public static UnitId of(String text) {
    return new UnitId(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
