package vn.giaouoc.shared;

/** Identifies one bloc's year (năm thi đua của khối). */
public record YearId(long value) {

  /** Reads an id from an address or a form; a {@link NumberFormatException} if it is no number. */
  public static YearId of(String text) {
    return new YearId(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
