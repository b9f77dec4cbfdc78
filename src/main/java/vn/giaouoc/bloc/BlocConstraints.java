package vn.giaouoc.bloc;

import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import vn.giaouoc.shared.Refused;

/** Says in Vietnamese what the database refused. */
final class BlocConstraints {

  private static final Map<String, Refused.Reason> SENTENCES =
      Map.of(
          "bloc_one_lead_name",
          at(
              "hieuLuc",
              "Khối đã có tên chính trong khoảng thời gian này; mỗi thời điểm chỉ có một tên chính."
                  + " Hãy chọn ngày hiệu lực sau ngày của tên gần nhất."),
          "one_leader_at_a_time",
          at(
              "tu",
              "Khối đã có Khối trưởng trong khoảng thời gian này. Hãy chọn ngày bắt đầu sau khi"
                  + " nhiệm kỳ trước kết thúc."),
          "one_deputy_a_place",
          at(
              "tu",
              "Đã có Khối phó ở vị trí này trong khoảng thời gian đó. Hãy chọn vị trí khác hoặc ngày"
                  + " khác."),
          "one_leading_role_a_unit",
          at(
              "donVi",
              "Đơn vị này đã là Khối trưởng hoặc Khối phó trong khoảng thời gian đó; một đơn vị"
                  + " không giữ hai vai trò cùng lúc."),
          "membership_once",
          at("donVi", "Một đơn vị được ghi hai lần trong danh sách thành viên. Hãy bỏ một dòng."),
          "one_rotation_policy",
          at("tu", "Đã có cách luân phiên áp dụng trong khoảng thời gian này."),
          "one_overseer",
          at("tu", "Đã có lãnh đạo phụ trách khối trong khoảng thời gian này."),
          "skip_once",
          at("donVi", "Đơn vị này đã được ghi là không nhận lượt của năm đó."),
          "secretariat_once",
          at("chucVu", "Chức vụ này của đơn vị đã có trong Tổ thư ký."),
          "handover_once",
          at("nam", "Biên bản bàn giao của năm này đã được lập."));

  private BlocConstraints() {}

  /**
   * A refusal a person understands, or the exception itself when the constraint is none of ours.
   */
  static RuntimeException explain(DataIntegrityViolationException e) {
    var text = String.valueOf(e.getMostSpecificCause().getMessage());
    return SENTENCES.entrySet().stream()
        .filter(s -> text.contains('"' + s.getKey() + '"'))
        .<RuntimeException>map(s -> new Refused(java.util.List.of(s.getValue())))
        .findFirst()
        .orElse(e);
  }

  private static Refused.Reason at(String field, String sentence) {
    return new Refused.Reason(field, sentence, null);
  }
}
