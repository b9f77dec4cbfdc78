package vn.giaouoc.document;

/** Identifies a line of the register of documents. */
public record IssuedId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
