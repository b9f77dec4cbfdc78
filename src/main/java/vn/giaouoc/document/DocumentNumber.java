package vn.giaouoc.document;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * Number and symbol (số, ký hiệu) of a document. The number comes from the issuer's own registry
 * and may be typed later.
 *
 * @param value null until it is typed; from 1
 * @param type code of the type, for example {@code KH}; empty for a letter
 * @param organ short sign of the issuer, for example {@code KTĐ}
 */
public record DocumentNumber(@Nullable Integer value, String type, String organ) {

  private static final String GAP = "\u00a0".repeat(8);

  /** “Số: 05/KH-KTĐ” or, in the Party's form, “Số 05-KH/ĐU”; a gap where the number is missing. */
  public String line(DocumentFormat format) {
    return (format == DocumentFormat.STATE ? "Số: " : "Số ") + sign(format);
  }

  /** “05/KH-KTĐ” or “05-KH/ĐU”, as it is cited. */
  public String sign(DocumentFormat format) {
    var number = value == null ? GAP : Vi.count(value);
    var outer = format == DocumentFormat.STATE ? "/" : "-";
    var inner = format == DocumentFormat.STATE ? "-" : "/";
    return number
        + outer
        + (type.isEmpty() || organ.isEmpty() ? type + organ : type + inner + organ);
  }
}
