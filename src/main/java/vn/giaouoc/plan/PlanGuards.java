package vn.giaouoc.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** What a year still lacks of its plan and of the consultation on the drafts. */
@Component
class PlanGuards implements GuardAnswers {

  private final PlanRepository plans;
  private final ContentRepository contents;
  private final MovementRepository movements;
  private final ConsultationRepository consultations;
  private final BoardRepository board;
  private final Blocs blocs;
  private final Clock clock;

  PlanGuards(
      PlanRepository plans,
      ContentRepository contents,
      MovementRepository movements,
      ConsultationRepository consultations,
      BoardRepository board,
      Blocs blocs,
      Clock clock) {
    this.plans = plans;
    this.contents = contents;
    this.movements = movements;
    this.consultations = consultations;
    this.board = board;
    this.blocs = blocs;
    this.clock = clock;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(
        Guard.PLAN_DRAFTED,
        Guard.CONSULTATION_CLOSED,
        Guard.COMMENTS_ANSWERED,
        Guard.BOARD_REMARKS_GIVEN);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return switch (guard) {
      case PLAN_DRAFTED -> drafted(year);
      case CONSULTATION_CLOSED -> closed(year);
      case COMMENTS_ANSWERED -> answered(year);
      case BOARD_REMARKS_GIVEN -> reviewed(year);
      default -> throw new IllegalArgumentException("not a guard of the plan: " + guard);
    };
  }

  private List<Lack> drafted(BlocYear year) {
    var lacks = new ArrayList<Lack>();
    var page = year.path() + "/ke-hoach";
    var text = plans.plan(year.id()).orElse(Plan.EMPTY).text();
    if (text.content() == null && movements.list(year.id()).isEmpty()) {
      lacks.add(
          Lack.blocking(
              "Chưa có dự thảo kế hoạch: hãy nhập nội dung hoặc ít nhất một phong trào.", page));
    }
    var themes = contents.themes(year.id());
    if (themes.isEmpty()) {
      lacks.add(Lack.warning("Chưa có chủ đề của năm.", page));
    }
    for (var theme : themes) {
      if (theme.suggested()) {
        lacks.add(
            Lack.warning(
                "Chủ đề “%s” chép từ năm trước, chưa được xác nhận.".formatted(theme.text()),
                page + "/chu-de/" + theme.id()));
      }
    }
    if (plans.regulation(year.id()).orElse(BlocRegulation.EMPTY).content() == null) {
      lacks.add(Lack.warning("Chưa có dự thảo quy chế hoạt động của khối.", page + "/quy-che"));
    }
    return lacks;
  }

  private List<Lack> closed(BlocYear year) {
    var page = year.path() + "/ke-hoach/gop-y";
    var rounds = consultations.rounds(year.id());
    if (rounds.isEmpty()) {
      return List.of(Lack.blocking("Chưa gửi dự thảo lấy ý kiến các đơn vị.", page));
    }
    var round = rounds.getFirst();
    if (!round.isOpen()) {
      return List.of();
    }
    var lacks = new ArrayList<Lack>();
    var overdue = Vi.day(clock.instant()).isAfter(round.deadline());
    var answered =
        consultations.comments(year.id()).stream()
            .filter(c -> c.round() == round.id())
            .map(DraftComment::unit)
            .collect(Collectors.toSet());
    for (var member : members(year)) {
      if (!answered.contains(member.unit())) {
        lacks.add(
            Lack.warning(
                "%s chưa trả lời dự thảo (hạn %s%s)."
                    .formatted(
                        member.name(), Vi.date(round.deadline()), overdue ? ", đã quá hạn" : ""),
                page));
      }
    }
    lacks.add(
        Lack.blocking(
            lacks.isEmpty() || overdue
                ? "Đợt lấy ý kiến chưa khép: có thể khép ngay."
                : "Đợt lấy ý kiến chưa khép: khép khi mọi đơn vị đã trả lời hoặc sau hạn "
                    + Vi.date(round.deadline())
                    + ".",
            page));
    return lacks;
  }

  private List<Lack> answered(BlocYear year) {
    var page = year.path() + "/ke-hoach/gop-y";
    var names = names(year);
    var lacks = new ArrayList<Lack>();
    for (var comment : consultations.comments(year.id())) {
      if (comment.waitsForReply()) {
        lacks.add(
            Lack.blocking(
                "Ý kiến của %s chưa được tiếp thu, giải trình."
                    .formatted(names.getOrDefault(comment.unit(), "đơn vị " + comment.unit())),
                page + "#yk-" + comment.id()));
      }
    }
    for (var remark : board.remarks(year.id())) {
      if (remark.reply() == null) {
        lacks.add(
            Lack.blocking(
                "Một góp ý của Ban Thi đua - Khen thưởng chưa được trả lời.",
                page + "#ban-" + remark.id()));
      }
    }
    return lacks;
  }

  private List<Lack> reviewed(BlocYear year) {
    return board.review(year.id()).isPresent()
        ? List.of()
        : List.of(
            Lack.blocking(
                "Ban Thi đua - Khen thưởng chưa kết thúc góp ý dự thảo.",
                year.path() + "/ke-hoach/gop-y#ban"));
  }

  private List<Member> members(BlocYear year) {
    return blocs.members(year.bloc(), year.number());
  }

  private Map<UnitId, String> names(BlocYear year) {
    return members(year).stream().collect(Collectors.toMap(Member::unit, Member::name));
  }
}
