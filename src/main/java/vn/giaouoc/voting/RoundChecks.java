package vn.giaouoc.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;

/** What must hold before a round may be kept or opened. */
final class RoundChecks {

  /** Fewer tellers than two cannot count independently. */
  static final int FEWEST_TELLERS = 2;

  private RoundChecks() {}

  static void mustMakeSense(RoundDraft draft) {
    var reasons = new ArrayList<Reason>();
    var rules = draft.rules();
    if (rules.choice() == ChoiceKind.CHOOSE_K && rules.seats() == null) {
      reasons.add(
          new Reason("so-luong", "Hãy nhập số lượng cần chọn, ví dụ 1 cờ hoặc 2 bằng khen.", null));
    }
    if (rules.decision() != DecisionMethod.VOTE && rules.method() == VotingMethod.SECRET) {
      reasons.add(
          new Reason(
              "hinh-thuc",
              "Thống nhất hoặc suy tôn phải ghi tên đơn vị đồng ý, nên không bỏ phiếu kín. Hãy chọn"
                  + " công khai, hoặc đổi sang bỏ phiếu.",
              null));
    }
    if (rules.rollCall() && rules.threshold().base() == ThresholdBase.BALLOTS_CAST) {
      reasons.add(
          new Reason(
              "tren",
              "Biểu quyết công khai không có phiếu thu về. Hãy tính theo tổng số thành viên hoặc số"
                  + " có mặt.",
              null));
    }
    if (draft.purpose() == VotingPurpose.LEADER && (rules.seats() == null || rules.seats() != 1)) {
      reasons.add(new Reason("so-luong", "Bầu Khối trưởng thì số lượng cần chọn là 1.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }

  /** A vote on a grade names one that the score table leaves to a vote. */
  static void mustBeVoted(@Nullable String grade, List<String> voted) {
    if (grade == null || !voted.contains(grade)) {
      throw Refused.at(
          "loai",
          voted.isEmpty()
              ? "Bảng điểm đang áp dụng không có loại nào phải bình xét. Hãy chọn mục đích khác."
              : "Hãy chọn loại được bình xét: " + String.join("; ", voted) + ".");
    }
  }

  /** Why rounds of this purpose may not be opened now. */
  static List<Reason> notTime(BlocYear year, VotingPurpose purpose) {
    var now = year.state();
    var fits =
        switch (purpose) {
          case FLAG, CERTIFICATE -> now == BlocYearState.YEAREND_MEETING;
          case MODEL, LEADER, DEPUTY ->
              !now.isBefore(BlocYearState.YEAREND_MEETING) && now.isBefore(BlocYearState.CLOSED);
          case GRADE, RANK ->
              now == BlocYearState.OBJECTION || now == BlocYearState.YEAREND_MEETING;
          case OTHER -> now.isBefore(BlocYearState.CLOSED);
        };
    return fits
        ? List.of()
        : List.of(
            new Reason(
                null,
                ("Năm thi đua đang ở bước “%s”. Vòng này chỉ mở được ở bước “%s”: hãy chuyển bước"
                        + " trước.")
                    .formatted(now.vi(), BlocYearState.YEAREND_MEETING.vi()),
                year.path()));
  }

  /** What is missing in the round itself. */
  static List<Reason> notReady(VotingRound round, List<Candidate> list, List<Teller> tellers) {
    var reasons = new ArrayList<Reason>();
    var seats = round.rules().seats();
    if (list.isEmpty()) {
      reasons.add(new Reason(null, "Danh sách bình xét còn trống. Hãy đưa đơn vị vào.", null));
    } else if (round.rules().choice() == ChoiceKind.CHOOSE_K
        && seats != null
        && seats > list.size()) {
      reasons.add(
          new Reason(
              null,
              "Cần chọn %d nhưng danh sách chỉ có %d. Hãy thêm vào danh sách hoặc giảm số lượng."
                  .formatted(seats, list.size()),
              null));
    }
    if (round.rules().papers() && tellers.size() < FEWEST_TELLERS) {
      reasons.add(
          new Reason(
              null,
              "Bỏ phiếu kín cần tổ kiểm phiếu, thường 3 người, ít nhất 2 để đếm độc lập. Hãy lập tổ"
                  + " kiểm phiếu.",
              null));
    }
    return reasons;
  }

  static String memberName(Blocs blocs, BlocYear year, UnitId unit) {
    return blocs.members(year.bloc(), year.number()).stream()
        .filter(m -> m.unit().equals(unit))
        .map(Member::name)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no member " + unit));
  }
}
