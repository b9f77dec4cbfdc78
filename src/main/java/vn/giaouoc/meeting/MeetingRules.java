package vn.giaouoc.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** What a meeting must have before it moves on; every reason at once. */
final class MeetingRules {

  private MeetingRules() {}

  /** Refuses to call a meeting whose invitation would leave people asking. */
  static void mayCall(Meeting meeting, LocalDate today) {
    var reasons = new ArrayList<Refused.Reason>();
    var plan = meeting.plan();
    if (meeting.state() != MeetingState.PLANNED) {
      throw Refused.because(
          "Hội nghị này đang ở trạng thái “"
              + meeting.state().vi()
              + "” nên không gửi giấy mời"
              + " được nữa.");
    }
    if (plan.heldOn().isBefore(today)) {
      reasons.add(
          reason(
              "Ngày họp "
                  + Vi.date(plan.heldOn())
                  + " đã qua. Hãy sửa ngày họp, hoặc ghi nhận hội"
                  + " nghị đã họp."));
    }
    if (plan.halfDay() == null && plan.startsAt() == null) {
      reasons.add(reason("Chưa có buổi họp hoặc giờ họp. Hãy bổ sung vào thông tin hội nghị."));
    }
    if (plan.place() == null && plan.hostUnit() == null) {
      reasons.add(reason("Chưa có địa điểm. Hãy nhập địa điểm hoặc chọn đơn vị đăng cai."));
    }
    if (plan.agenda().isEmpty()) {
      reasons.add(reason("Chưa có chương trình. Hãy nhập ít nhất một nội dung."));
    }
    if (plan.chairs().isEmpty()) {
      reasons.add(reason("Chưa có người chủ trì. Hãy nhập chức vụ của người chủ trì."));
    }
    refuseIfAny(reasons);
  }

  /** Refuses to mark as held what lies ahead or was called off. */
  static void mayHold(Meeting meeting, LocalDate today) {
    if (meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.CANCELLED) {
      throw Refused.because("Hội nghị này đã ở trạng thái “" + meeting.state().vi() + "”.");
    }
    if (meeting.plan().heldOn().isAfter(today)) {
      throw Refused.because(
          "Hội nghị định họp ngày "
              + Vi.date(meeting.plan().heldOn())
              + ", chưa tới. Nếu đã họp sớm hơn, hãy sửa ngày họp.");
    }
  }

  /** Refuses a plan that contradicts itself. */
  static void sound(MeetingPlan plan) {
    var organiser = plan.organiserUnit();
    if (organiser != null && plan.coOrganisers().contains(organiser)) {
      throw Refused.at(
          "phoi-hop",
          "Đơn vị tổ chức không thể đồng thời là đơn vị phối hợp. Hãy bỏ chọn một nơi.");
    }
  }

  private static Refused.Reason reason(String sentence) {
    return new Refused.Reason(null, sentence, null);
  }

  private static void refuseIfAny(List<Refused.Reason> reasons) {
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }
}
