package vn.giaouoc.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An opinion asked of another body (ý kiến cơ quan liên quan).
 *
 * @param objection whether it objects; null while it has not answered
 * @param answerDocument number and date of the answer
 */
public record Opinion(
    long id,
    String bodyName,
    String subject,
    LocalDate askedOn,
    LocalDate dueOn,
    @Nullable Boolean objection,
    @Nullable String answerText,
    @Nullable String answerDocument,
    @Nullable LocalDate answeredOn,
    int version) {

  /** Whether the deadline passed without an answer: that counts as having no opinion. */
  public boolean silent(LocalDate today) {
    return answeredOn == null && today.isAfter(dueOn);
  }

  /** What is recorded on that day. */
  public String state(LocalDate today) {
    if (objection != null) {
      return objection ? "Có ý kiến khác" : "Nhất trí, không có ý kiến khác";
    }
    return silent(today) ? "Quá hạn, ghi là không có ý kiến" : "Chờ trả lời";
  }
}
