package vn.giaouoc.document;

import java.util.List;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Vi;

/**
 * A document in a list.
 *
 * @param sign “Số 04/BB-KTĐ2”, or what is missing
 * @param date empty while it has none
 * @param numberPath where its number is typed, or empty when the reader may not or need not
 */
public record IssuedRow(
    String title,
    String sign,
    String date,
    String made,
    String pdf,
    String docx,
    String numberPath) {

  /** The same under another title. */
  public IssuedRow entitled(String other) {
    return new IssuedRow(other, sign, date, made, pdf, docx, numberPath);
  }

  /** The documents as the reader sees them. */
  public static List<IssuedRow> of(Actor actor, IssuedDocuments register, List<Issued> documents) {
    return documents.stream()
        .map(d -> {
          var waits = d.takesNumber() && d.number() == null;
          var sign = !d.takesNumber() ? "Không lấy số" : waits ? "Chưa có số" : "Số " + d.sign();
          return new IssuedRow(
              d.title(),
              sign,
              Vi.date(d.date()),
              d.issuedBy() + ", " + Vi.time(d.issuedAt()),
              d.path() + ".pdf",
              d.path() + ".docx",
              waits && register.mayNumber(actor, d) ? d.path() : "");
        })
        .toList();
  }
}
