package vn.giaouoc.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Handovers;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Units;

/** What a year waits for in the bloc itself: its act, its members, its leader, its handover. */
@Component
class YearGuards implements GuardAnswers {

  private final Blocs blocs;
  private final Units units;
  private final MemberLines memberLines;
  private final Handovers handovers;
  private final UnitReturnRepository returns;
  private final Clock clock;

  YearGuards(
      Blocs blocs,
      Units units,
      MemberLines memberLines,
      Handovers handovers,
      UnitReturnRepository returns,
      Clock clock) {
    this.blocs = blocs;
    this.units = units;
    this.memberLines = memberLines;
    this.handovers = handovers;
    this.returns = returns;
    this.clock = clock;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(
        Guard.ACT_ON_BLOCS_IN_FORCE,
        Guard.MEMBERS_SUCCEEDED,
        Guard.LEADER_NAMED,
        Guard.HANDOVER_DONE,
        Guard.RETURNED_SHEETS_BACK);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return switch (guard) {
      case ACT_ON_BLOCS_IN_FORCE -> act(year);
      case MEMBERS_SUCCEEDED -> members(year);
      case LEADER_NAMED -> leader(year);
      case HANDOVER_DONE -> handover(year);
      case RETURNED_SHEETS_BACK -> returned(year);
      default -> throw new IllegalArgumentException("not answered here: " + guard);
    };
  }

  private List<Lack> act(BlocYear year) {
    return blocs.actInForce(year.bloc(), day(year)) != null
        ? List.of()
        : List.of(
            Lack.blocking(
                "Chưa có quyết định thành lập hoặc quy định hoạt động của khối còn hiệu lực ngày "
                    + Vi.date(day(year))
                    + ". Ban Thi đua - Khen thưởng cần ghi văn bản này.",
                blocPath(year)));
  }

  private List<Lack> members(BlocYear year) {
    var day = day(year);
    var both = memberLines.of(year.bloc(), year.number(), day);
    var now = both.stream().filter(m -> m.year() == year.number()).toList();
    if (now.isEmpty()) {
      return List.of(
          Lack.blocking(
              "Khối chưa có danh sách thành viên năm " + year.number() + ".", blocPath(year)));
    }
    var lacks = new ArrayList<Lack>();
    for (var member : now) {
      if (member.endedBy(day)) {
        lacks.add(
            Lack.blocking(
                member.name()
                    + " đã chấm dứt hoạt động từ "
                    + Vi.date(member.ended())
                    + ". Hãy thay bằng đơn vị kế thừa hoặc đưa ra khỏi danh sách thành viên.",
                blocPath(year)));
      }
    }
    var kept = now.stream().map(MemberLines.Line::unit).collect(Collectors.toSet());
    lacks.addAll(
        lost(
            year,
            both.stream()
                .filter(m -> m.year() < year.number() && m.endedBy(day))
                .filter(m -> !kept.contains(m.unit()))
                .toList()));
    return lacks;
  }

  /** Members of the year before that ceased to exist and have nobody in their place. */
  private List<Lack> lost(BlocYear year, List<MemberLines.Line> gone) {
    if (gone.isEmpty()) {
      return List.of();
    }
    var heirs = units.successors(gone.stream().map(MemberLines.Line::unit).toList(), day(year));
    return gone.stream()
        .filter(m -> !heirs.containsKey(m.unit()))
        .map(m ->
            Lack.warning(
                m.name()
                    + " đã chấm dứt hoạt động, chưa ghi đơn vị kế thừa nên không có trong danh sách"
                    + " năm "
                    + year.number()
                    + ".",
                "/don-vi/" + m.unit()))
        .toList();
  }

  private List<Lack> leader(BlocYear year) {
    return blocs.leader(year.bloc(), year.number()).isPresent()
        ? List.of()
        : List.of(
            Lack.blocking(
                "Chưa có Khối trưởng năm " + year.number() + ". Hãy ghi nhiệm kỳ Khối trưởng.",
                blocPath(year) + "#khoi-truong"));
  }

  private List<Lack> handover(BlocYear year) {
    return handovers.missing(year.bloc(), year.number()).stream()
        .map(sentence -> Lack.blocking(sentence, blocPath(year) + "/ban-giao/" + year.number()))
        .toList();
  }

  private List<Lack> returned(BlocYear year) {
    var out =
        returns.list(year.id()).stream()
            .filter(r -> r.doneAt() == null)
            .map(UnitReturn::unit)
            .toList();
    var names = out.isEmpty() ? java.util.Map.<UnitId, String>of() : units.names(out, day(year));
    return out.stream()
        .map(unit ->
            Lack.blocking(
                names.getOrDefault(unit, "Một đơn vị")
                    + " chưa nộp lại phiếu chấm điểm đã được trả về.",
                year.path() + "/cham-diem"))
        .toList();
  }

  private LocalDate day(BlocYear year) {
    return year.dayOf(Vi.day(clock.instant()));
  }

  private static String blocPath(BlocYear year) {
    return "/khoi/" + year.bloc();
  }
}
