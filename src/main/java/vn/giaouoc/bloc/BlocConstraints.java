package vn.giaouoc.bloc;

import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import vn.giaouoc.shared.Refused;

/** Says in Vietnamese what the database refused. */
final class BlocConstraints {

  private static final Map<String, Refused.Reason> SENTENCES =
      Map.ofEntries(
          sentence(
              "bloc_one_lead_name",
              "hieuLuc",
              "Khối đã có tên chính trong khoảng thời gian này; mỗi thời điểm chỉ có một tên chính."
                  + " Hãy chọn ngày hiệu lực sau ngày của tên gần nhất."),
          sentence(
              "one_leader_at_a_time",
              "tu",
              "Khối đã có Khối trưởng trong khoảng thời gian này. Hãy chọn ngày bắt đầu sau khi"
                  + " nhiệm kỳ trước kết thúc."),
          sentence(
              "one_deputy_a_place",
              "tu",
              "Đã có Khối phó ở vị trí này trong khoảng thời gian đó. Hãy chọn vị trí khác hoặc ngày"
                  + " khác."),
          sentence(
              "one_leading_role_a_unit",
              "donVi",
              "Đơn vị này đã là Khối trưởng hoặc Khối phó trong khoảng thời gian đó; một đơn vị"
                  + " không giữ hai vai trò cùng lúc."),
          sentence(
              "membership_once",
              "donVi",
              "Một đơn vị được ghi hai lần trong danh sách thành viên. Hãy bỏ một dòng."),
          sentence(
              "one_rotation_policy",
              "tu",
              "Đã có cách luân phiên áp dụng trong khoảng thời gian này."),
          sentence(
              "one_overseer", "tu", "Đã có lãnh đạo phụ trách khối trong khoảng thời gian này."),
          sentence("skip_once", "donVi", "Đơn vị này đã được ghi là không nhận lượt của năm đó."),
          sentence("secretariat_once", "chucVu", "Chức vụ này của đơn vị đã có trong Tổ thư ký."),
          sentence("left_out_once", "donVi", "Đơn vị này đã được đưa ra khỏi danh sách năm đó."),
          sentence("bloc_act_once", "so", "Văn bản này đã được ghi cho khối."),
          sentence("handover_once", "nam", "Biên bản bàn giao của năm này đã được lập."));

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

  private static Map.Entry<String, Refused.Reason> sentence(
      String constraint, String field, String sentence) {
    return Map.entry(constraint, new Refused.Reason(field, sentence, null));
  }
}
