package vn.giaouoc.scoring.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column of the file holds. */
public enum Column {
  NUMBER("Số thứ tự", "tt|stt|số tt|số thứ tự|mã|mã số|mục|ký hiệu|số|t t|s tt"),
  TEXT(
      "Nội dung, tiêu chí",
      ".*(?:nội dung|tiêu chí|chỉ tiêu|lĩnh vực|nhiệm vụ|hành vi|hạng mục|danh mục|diễn giải).*"),
  MAXIMUM(
      "Điểm tối đa",
      ".*(?:điểm tối đa|tối đa|điểm chuẩn|thang điểm|khung điểm|số điểm|điểm quy định|điểm thưởng|điểm trừ|điểm cộng).*|điểm"),
  /** Points of one case, beside a column with the most points. */
  LEVEL("Điểm từng mức", ".*(?:mức điểm|điểm từng mức|điểm (?:của|theo) (?:từng |mỗi )?mức).*"),
  GUIDE(
      "Cách chấm, hướng dẫn",
      ".*(?:cách chấm|cách tính|hướng dẫn|phương pháp|quy định chấm|mức độ|mức chấm|mức đánh giá|đánh giá kết quả|ghi chú|yêu cầu).*"),
  EVIDENCE(
      "Minh chứng",
      ".*(?:minh chứng|kiểm chứng|tài liệu chứng minh|căn cứ xác định|căn cứ chấm|hồ sơ|nguồn số liệu|cơ sở đánh giá).*"),
  /** Filled in when units are scored, not part of the table. */
  SCORES(
      "Điểm các cấp chấm (không đọc)",
      ".*(?:tự chấm|tự đánh giá|thẩm định|phúc tra|phê duyệt|điểm đạt|đạt được|kết quả|điểm khối|điểm cụm|hội đồng|tổ công tác|đơn vị chấm|khối chấm|cụm chấm|chấm điểm của).*"),
  IGNORED("Không đọc", "");

  private final String vi;
  private final Pattern heading;

  Column(String vi, String heading) {
    this.vi = vi;
    this.heading = Pattern.compile(heading, Points.WORDS);
  }

  /** The name people choose it by. */
  public String vi() {
    return vi;
  }

  /** What a heading says a column holds; null when it says nothing known. */
  static @Nullable Column of(String heading) {
    var line = heading.replaceAll("\\s+", " ").replaceAll("[.:*]+", "").strip();
    if (line.isEmpty() || line.length() > 120) {
      return null;
    }
    for (var column : new Column[] {EVIDENCE, SCORES, GUIDE, NUMBER, LEVEL, MAXIMUM, TEXT}) {
      if (column.heading.matcher(line).matches()) {
        return column;
      }
    }
    return null;
  }
}
