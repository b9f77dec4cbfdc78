package vn.giaouoc.year;

import static vn.giaouoc.year.BlocYearState.*;
import static vn.giaouoc.year.Guard.*;
import static vn.giaouoc.year.Mover.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every move a year can make, and nothing else: the whole state machine is this table. The settings
 * of the year choose which of its rows are in use.
 */
public enum Step {
  BEGIN_DRAFTS(
      row(PREPARED, DRAFTING, "Bắt đầu xây dựng dự thảo")
          .by(LEADER, BOARD)
          .needs(ACT_ON_BLOCS_IN_FORCE, MEMBERS_SUCCEEDED, LEADER_NAMED)),
  ASK_FOR_COMMENTS(
      row(DRAFTING, CONSULTING, "Gửi dự thảo lấy ý kiến")
          .by(LEADER)
          .needs(PLAN_DRAFTED, PLEDGE_DRAFTED)),
  SEND_TO_BOARD(
      row(CONSULTING, BOARD_REVIEW, "Gửi Ban Thi đua - Khen thưởng góp ý")
          .when(YearSettings::boardReview)
          .by(LEADER)
          .needs(CONSULTATION_CLOSED, COMMENTS_ANSWERED)),
  RETURN_DRAFTS(
      row(BOARD_REVIEW, DRAFTING, "Trả lại để hoàn thiện dự thảo")
          .when(YearSettings::boardReview)
          .back()
          .by(BOARD)),
  PASS_BOARD_REVIEW(
      row(BOARD_REVIEW, LAUNCH_MEETING, "Góp ý xong, chuyển sang hội nghị ký kết")
          .when(YearSettings::boardReview)
          .by(BOARD)
          .needs(BOARD_REMARKS_GIVEN, SCORE_TABLE_ADDS_UP, LAUNCH_MEETING_CALLED)),
  CALL_LAUNCH_MEETING(
      row(CONSULTING, LAUNCH_MEETING, "Chuyển sang hội nghị ký kết")
          .when(settings -> !settings.boardReview())
          .by(LEADER)
          .needs(
              CONSULTATION_CLOSED, COMMENTS_ANSWERED, SCORE_TABLE_ADDS_UP, LAUNCH_MEETING_CALLED)),
  END_SIGNING(
      row(LAUNCH_MEETING, PLEDGED, "Kết thúc ký giao ước")
          .by(CHAIR)
          .needs(LAUNCH_QUORUM, SCORE_TABLE_APPROVED, PLEDGE_SIGNED_OR_REFUSED_BY_ALL)),
  BEGIN_WORK(
      row(PLEDGED, RUNNING_H1, "Bắt đầu thực hiện")
          .by(LEADER, AUTOMATIC)
          .needs(REGISTRATIONS_SENT)),
  CALL_FOR_MIDYEAR_REPORTS(
      row(RUNNING_H1, MIDYEAR_REPORTING, "Yêu cầu báo cáo 6 tháng").by(LEADER, AUTOMATIC)),
  CALL_MIDYEAR_MEETING(
      row(MIDYEAR_REPORTING, MIDYEAR_MEETING, "Chuyển sang hội nghị sơ kết")
          .by(LEADER)
          .needs(MIDYEAR_REPORTS_SENT, MIDYEAR_MEETING_CALLED)),
  END_MIDYEAR(
      row(MIDYEAR_MEETING, RUNNING_H2, "Kết thúc sơ kết, thực hiện 6 tháng cuối năm")
          .by(CHAIR)
          .needs(MIDYEAR_QUORUM, SCORE_TABLE_APPROVED)),
  CALL_FOR_SCORES(
      row(RUNNING_H2, SELF_SCORING, "Yêu cầu tự chấm điểm")
          .when(settings -> !settings.checksFirst())
          .by(LEADER, AUTOMATIC)
          .needs(SCORE_TABLE_APPROVED)),
  CHECK_FIRST(
      row(RUNNING_H2, CROSS_CHECK, "Bắt đầu kiểm tra chéo (trước khi tự chấm)")
          .when(YearSettings::checksFirst)
          .by(LEADER)
          .needs(SCORE_TABLE_APPROVED, CHECK_TEAMS_INDEPENDENT)),
  SCORE_AFTER_CHECK(
      row(CROSS_CHECK, SELF_SCORING, "Kết thúc kiểm tra chéo, yêu cầu tự chấm điểm")
          .when(YearSettings::checksFirst)
          .by(LEADER)
          .needs(CROSS_CHECKS_DONE)),
  BEGIN_CROSS_CHECK(
      row(SELF_SCORING, CROSS_CHECK, "Bắt đầu kiểm tra chéo")
          .when(YearSettings::checksAfter)
          .by(LEADER)
          .needs(SHEETS_SUBMITTED, CHECK_TEAMS_INDEPENDENT)),
  END_CROSS_CHECK(
      row(CROSS_CHECK, BLOC_SCORING, "Kết thúc kiểm tra chéo, khối chấm điểm")
          .when(YearSettings::checksAfter)
          .by(LEADER)
          .needs(CROSS_CHECKS_DONE)),
  BEGIN_BLOC_SCORING(
      row(SELF_SCORING, BLOC_SCORING, "Kết thúc tự chấm, khối chấm điểm")
          .when(settings -> !settings.checksAfter())
          .by(LEADER)
          .needs(SHEETS_SUBMITTED)),
  RETURN_SHEET(
      row(BLOC_SCORING, SELF_SCORING, "Trả phiếu về đơn vị để chấm lại")
          .back()
          .ofOneUnit()
          .by(LEADER)),
  SUBMIT_SHEET_AGAIN(
      row(SELF_SCORING, BLOC_SCORING, "Nộp lại phiếu đã được trả về").ofOneUnit().by(EACH_UNIT)),
  SHOW_PROVISIONAL_RESULT(
      row(BLOC_SCORING, OBJECTION, "Thông báo kết quả dự kiến, mở thời gian kiến nghị")
          .by(LEADER)
          .needs(RETURNED_SHEETS_BACK, DIFFERENCES_COMMENTED, OBJECTIONS_ANSWERED)),
  CALL_YEAREND_MEETING(
      row(OBJECTION, YEAREND_MEETING, "Chuyển sang hội nghị tổng kết, bình xét")
          .by(LEADER)
          .needs(OBJECTION_WINDOW_OVER, OBJECTIONS_ANSWERED, YEAREND_MEETING_CALLED)),
  SUBMIT_PROPOSAL(
      row(YEAREND_MEETING, PROPOSED, "Ký, gửi tờ trình đề nghị khen thưởng")
          .by(CHAIR)
          .needs(
              YEAREND_QUORUM,
              VOTING_ROUNDS_CLOSED,
              TIES_RESOLVED,
              KNOCK_OUTS_CHECKED,
              PROPOSAL_DRAWN_UP)),
  RECEIVE_PROPOSAL(
      row(PROPOSED, BOARD_APPRAISAL, "Chuyển hồ sơ sang thẩm định")
          .by(LEADER, BOARD)
          .needs(AWARD_FILES_COMPLETE, SHEETS_LOCKED)),
  RETURN_FILES(row(BOARD_APPRAISAL, PROPOSED, "Trả hồ sơ để bổ sung").back().by(BOARD)),
  RETURN_FOR_REVIEW(
      row(BOARD_APPRAISAL, YEAREND_MEETING, "Trả về khối để bình xét lại").back().by(BOARD)),
  SUBMIT_TO_COUNCIL(
      row(BOARD_APPRAISAL, COUNCIL, "Trình Hội đồng Thi đua - Khen thưởng")
          .by(BOARD)
          .needs(OPINIONS_COLLECTED)),
  RETURN_TO_APPRAISAL(
      row(COUNCIL, BOARD_APPRAISAL, "Hội đồng yêu cầu thẩm định lại").back().by(COUNCIL_SECRETARY)),
  RECORD_DECISION(
      row(COUNCIL, DECIDED, "Ghi nhận quyết định khen thưởng")
          .by(COUNCIL_SECRETARY)
          .needs(COUNCIL_AGREED, DECISION_SIGNED)),
  RECORD_CEREMONY(
      row(DECIDED, AWARDED, "Ghi nhận đã trao thưởng").by(BOARD).needs(AWARDS_DELIVERED)),
  CLOSE(
      row(AWARDED, CLOSED, "Kết thúc năm thi đua")
          .by(BOARD)
          .needs(HANDOVER_DONE, NO_OPEN_TASKS, MINUTES_SIGNED, ARCHIVE_CHECKED));

  // Written only while the constant is made; the checker cannot see that.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Row row;

  Step(Row row) {
    this.row = row;
  }

  /** The state it leaves. */
  public BlocYearState from() {
    return row.from;
  }

  /** The state it enters. */
  public BlocYearState to() {
    return row.to;
  }

  /** What the button says. */
  public String verb() {
    return row.verb;
  }

  /** Whether it goes back: it then needs a written reason and asks no guard. */
  public boolean isReturn() {
    return row.back;
  }

  /** Whether it moves one unit only, while the year stays where it is. */
  public boolean isOfOneUnit() {
    return row.ofOneUnit;
  }

  /** Who may make it. */
  public Set<Mover> movers() {
    return row.movers;
  }

  /** What must hold before it. */
  public Set<Guard> guards() {
    return row.guards;
  }

  /** Whether a year with these settings has this step at all. */
  public boolean isIn(YearSettings settings) {
    return row.when.test(settings);
  }

  /** Whether someone of this standing may make it by right. */
  public boolean isOpenTo(Standing standing) {
    return row.movers.stream().anyMatch(mover -> mover.includes(standing));
  }

  /** The steps of the whole year that lead out of this state, forward ones first. */
  public static List<Step> from(BlocYearState state, YearSettings settings) {
    return Arrays.stream(values())
        .filter(s -> s.from() == state && s.isIn(settings) && !s.isOfOneUnit())
        .sorted((a, b) -> Boolean.compare(a.isReturn(), b.isReturn()))
        .toList();
  }

  private static Row row(BlocYearState from, BlocYearState to, String verb) {
    return new Row(from, to, verb);
  }

  /** One row of the table while it is written. */
  private static final class Row {
    private final BlocYearState from;
    private final BlocYearState to;
    private final String verb;
    private boolean back;
    private boolean ofOneUnit;
    private Predicate<YearSettings> when = settings -> true;
    private Set<Mover> movers = Set.of();
    private Set<Guard> guards = Set.of();

    private Row(BlocYearState from, BlocYearState to, String verb) {
      this.from = from;
      this.to = to;
      this.verb = verb;
    }

    private Row when(Predicate<YearSettings> condition) {
      when = condition;
      return this;
    }

    private Row back() {
      back = true;
      return this;
    }

    private Row ofOneUnit() {
      ofOneUnit = true;
      return this;
    }

    private Row by(Mover first, Mover... more) {
      movers = Collections.unmodifiableSet(EnumSet.of(first, more));
      return this;
    }

    private Row needs(Guard first, Guard... more) {
      guards = Collections.unmodifiableSet(EnumSet.of(first, more));
      return this;
    }
  }
}
