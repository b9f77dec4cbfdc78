package vn.giaouoc.year.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.bloc.RotatingFlag;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Deadline;
import vn.giaouoc.year.Move;
import vn.giaouoc.year.UnitReturn;
import vn.giaouoc.year.YearFrame;
import vn.giaouoc.year.YearHere;

/**
 * The overview of a year: what must happen next, who are the members, how it came here.
 *
 * @param due the deadlines near today
 * @param leadership the terms of leader and deputies, and where the rotating flag is, in words
 * @param leaderless whether the terms shown are those of the year before
 * @param version what the buttons send, so that the slower of two movers is told
 * @param asOf the sentence about the state on a past day, empty if none was asked for
 * @param maySet whether the reader may change the settings of the year
 */
public record OverviewPage(
    YearFrame frame,
    int version,
    String stateName,
    List<NextStep> next,
    List<NextStep> back,
    List<MemberRow> members,
    List<DueRow> due,
    List<String> leadership,
    boolean leaderless,
    List<HistoryRow> history,
    String asOf,
    boolean maySet) {

  /** One member unit; {@code me} where the reader belongs to it. */
  public record MemberRow(int ordinal, String name, String role, String note, boolean me) {}

  /** One deadline that is near or was missed lately. */
  public record DueRow(String label, String due, String state, String tone) {}

  /** One line of the ledger in words. */
  public record HistoryRow(
      String when, String what, String who, String reason, String source, List<String> lacks) {}

  static List<MemberRow> members(YearHere here, List<UnitReturn> returns) {
    var out =
        returns.stream()
            .filter(r -> r.doneAt() == null)
            .map(UnitReturn::unit)
            .collect(Collectors.toSet());
    var mine = here.standing().actor().units();
    return here.members().stream()
        .map(m ->
            new MemberRow(
                m.ordinal(),
                m.name(),
                role(here.leaders(), m.unit()),
                note(out, m.unit()),
                mine.contains(m.unit())))
        .toList();
  }

  private static String role(List<LeaderTerm> leaders, UnitId unit) {
    return leaders.stream()
        .filter(t -> t.unit().equals(unit))
        .map(t ->
            t.representative() == null
                ? t.role().vi()
                : t.role().vi() + " (" + t.representative() + ")")
        .findFirst()
        .orElse("");
  }

  private static String note(Set<UnitId> out, UnitId unit) {
    return out.contains(unit) ? "Phiếu chấm điểm đang được trả về để chấm lại" : "";
  }

  static List<String> leadership(
      List<LeaderTerm> leaders,
      List<LeaderTerm> before,
      List<RotatingFlag> flags,
      List<Member> members) {
    var lines = new ArrayList<String>();
    for (var term : leaders.isEmpty() ? before : leaders) {
      lines.add(
          (leaders.isEmpty() ? "Năm " + term.forYear() + " – " : "")
              + term.role().vi()
              + ": "
              + term.unitName()
              + ", nhiệm kỳ từ "
              + Vi.date(term.from())
              + (term.to() == null ? "" : " đến " + Vi.date(term.to())));
    }
    for (var flag : flags) {
      var at = flag.at();
      if (!flag.retired()) {
        lines.add(
            flag.label()
                + ": "
                + members.stream()
                    .filter(m -> m.unit().equals(at))
                    .map(m -> "đang ở " + m.name())
                    .findFirst()
                    .orElse(
                        at == null ? "chưa bàn giao lần nào" : "đang ở đơn vị ngoài danh sách"));
      }
    }
    return lines;
  }

  /** The deadlines of the fortnight past and the five that come next. */
  static List<DueRow> due(List<Deadline> deadlines, LocalDate today) {
    return deadlines.stream()
        .sorted(Comparator.comparing(Deadline::dueForAll))
        .filter(d -> !d.dueForAll().isBefore(today.minusDays(14)))
        .limit(5)
        .map(d -> {
          var left = ChronoUnit.DAYS.between(today, d.dueForAll());
          return new DueRow(
              d.label(),
              Vi.date(d.dueForAll()),
              CalendarPage.state(left),
              CalendarPage.tone(left, false));
        })
        .toList();
  }

  static List<HistoryRow> history(List<Move> moves) {
    return moves.reversed().stream()
        .map(m ->
            new HistoryRow(
                m.kind() == Move.Kind.RECORDED ? Vi.date(m.on()) : Vi.time(m.at()),
                m.kind().vi() + ": " + m.to().vi(),
                m.actorName(),
                m.reason() == null ? "" : m.reason(),
                m.source() == null ? "" : m.source(),
                m.lacks()))
        .toList();
  }
}
