package vn.giaouoc.scoring.intake;

import java.util.ArrayList;
import java.util.List;

/** The annex of the draft regulation of Thanh Hóa as files, with the mistakes it had. */
public final class CouncilFiles {

  static final List<String> GRADES =
      List.of(
          "Xếp loại:",
          "1. Xuất sắc: từ 90 điểm trở lên và đáp ứng điều kiện về đổi mới sáng tạo.",
          "2. Tốt: từ 80 đến dưới 90 điểm.",
          "3. Khá: từ 65 đến dưới 80 điểm.",
          "4. Trung bình: từ 50 đến dưới 65 điểm.",
          "5. Yếu: dưới 50 điểm.");

  static List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(WordFiles.HEADING);
    rows.add(List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"));
    rows.addAll(WordFiles.rows("thanh-hoa.tsv"));
    return rows;
  }

  /** The annex as such a file. */
  public static byte[] docx() {
    return WordFiles.docx(
        List.of("PHỤ LỤC I", "KHUNG TIÊU CHÍ ĐÁNH GIÁ, XẾP LOẠI"), rows(), GRADES);
  }

  /** The annex as such a file. */
  public static byte[] xlsx() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("PHỤ LỤC I"));
    rows.add(List.of("KHUNG TIÊU CHÍ ĐÁNH GIÁ, XẾP LOẠI"));
    rows.add(List.of());
    rows.addAll(rows());
    GRADES.forEach(line -> rows.add(List.of("", line)));
    return ExcelFiles.xlsx("Phụ lục I", rows);
  }

  private CouncilFiles() {}
}
