package vn.giaouoc.document;

/** Whose rules of layout a document follows (thể thức văn bản). */
public enum DocumentFormat {
  /** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
  STATE("Thể thức văn bản hành chính"),
  /** Quy định 399-QĐ/TW (09/01/2026) and Hướng dẫn 05-HD/VPTW (27/5/2026). */
  PARTY("Thể thức văn bản của Đảng");

  private final String vi;

  DocumentFormat(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
