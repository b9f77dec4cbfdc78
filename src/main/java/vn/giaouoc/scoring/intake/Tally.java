package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the rows of a table; every row that is not blank is counted once.
 *
 * @param groups groups and criteria
 * @param leaves what is scored
 * @param levels levels of a leaf, and words that go on from the row above
 * @param headings the heading, its repetitions, and what stands before it
 * @param totals sums, compared with the tree
 * @param grades grades
 * @param skipped not taken over, each with a note
 */
public record Tally(
    int groups, int leaves, int levels, int headings, int totals, int grades, int skipped) {

  /** All rows read. */
  public int rows() {
    return groups + leaves + levels + headings + totals + grades + skipped;
  }

  /** “Đọc 142 dòng: 12 nhóm, tiêu chí; 118 nội dung chấm; … 9 dòng bỏ qua.” */
  public String vi() {
    var parts = new ArrayList<String>();
    say(parts, groups, "nhóm, tiêu chí");
    say(parts, leaves, "nội dung chấm");
    say(parts, levels, "dòng mức điểm hoặc chữ nối tiếp");
    say(parts, headings, "dòng đầu bảng");
    say(parts, totals, "dòng tổng");
    say(parts, grades, "dòng xếp loại, quy định cuối bảng");
    parts.add(skipped == 0 ? "không bỏ qua dòng nào" : skipped + " dòng bỏ qua");
    return "Đọc %d dòng: %s.".formatted(rows(), String.join("; ", parts));
  }

  private static void say(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
