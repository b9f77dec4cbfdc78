package vn.giaouoc.scoring.intake;

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

  /** “Đọc 142 dòng: 12 nhóm, tiêu chí; 118 nội dung chấm; …”. */
  public String vi() {
    return "Đọc %d dòng: %d nhóm, tiêu chí; %d nội dung chấm; %d dòng mức điểm hoặc chữ nối tiếp; %d dòng đầu bảng; %d dòng tổng; %d dòng xếp loại; %d dòng bỏ qua."
        .formatted(rows(), groups, leaves, levels, headings, totals, grades, skipped);
  }
}
