package vn.giaouoc.unit;

import org.springframework.dao.DataIntegrityViolationException;
import vn.giaouoc.shared.Refused;

/** Says in Vietnamese what the database refused. */
final class UnitConstraints {

  private UnitConstraints() {}

  /**
   * A refusal a person understands, or the exception itself when the constraint is none of ours.
   */
  static RuntimeException explain(DataIntegrityViolationException e) {
    var text = String.valueOf(e.getMostSpecificCause().getMessage());
    if (text.contains("unit_one_official_name")) {
      return Refused.at(
          "hieuLuc",
          "Đơn vị đã có tên chính thức trong khoảng thời gian này; mỗi thời điểm chỉ có một tên."
              + " Hãy chọn ngày hiệu lực sau ngày của tên gần nhất.");
    }
    if (text.contains("succession_one_principal")) {
      return Refused.because("Đơn vị này đã có một đơn vị kế thừa chính.");
    }
    if (text.contains("representative_once")) {
      return Refused.at(
          "tu",
          "Chức vụ này đã là người đại diện của đơn vị trong khoảng thời gian đó. Hãy chọn khoảng"
              + " thời gian khác.");
    }
    if (text.contains("unit_one_province")) {
      return Refused.at("hieuLuc", "Đơn vị đã thuộc một tỉnh khác trong khoảng thời gian này.");
    }
    return e;
  }
}
