package vn.giaouoc.work.domain;

/**
 * What people write in a report themselves. Each part may be empty while it is a draft.
 *
 * @param strengths kết quả nổi bật, ưu điểm
 * @param weaknesses hạn chế, nguyên nhân
 * @param tasks nhiệm vụ thời gian tới
 * @param proposals kiến nghị, đề xuất
 */
public record ReportTexts(String strengths, String weaknesses, String tasks, String proposals) {

  /** Nothing written yet. */
  public static final ReportTexts EMPTY = new ReportTexts("", "", "", "");

  /** Whether nothing was written yet. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }
}
