package vn.giaouoc.shared;

/** Identifies an account (tài khoản). */
public record AccountId(long value) {

  /** Reads an id from an address or a form; a {@link NumberFormatException} if it is no number. */
  public static AccountId of(String text) {
    return new AccountId(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
