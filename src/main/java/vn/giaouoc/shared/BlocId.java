package vn.giaouoc.shared;

/** Identifies an emulation bloc (khối, cụm thi đua). */
public record BlocId(long value) {

  /** Reads an id from an address or a form; a {@link NumberFormatException} if it is no number. */
  public static BlocId of(String text) {
    return new BlocId(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
