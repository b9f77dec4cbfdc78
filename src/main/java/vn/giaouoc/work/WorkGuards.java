package vn.giaouoc.work;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** Tells a year whether the six-month reports are in and which tasks are open. */
@Component
class WorkGuards implements GuardAnswers {

  private final ReportReader reader;
  private final DirectionRepository directions;
  private final Clock clock;

  WorkGuards(ReportReader reader, DirectionRepository directions, Clock clock) {
    this.reader = reader;
    this.directions = directions;
    this.clock = clock;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(Guard.MIDYEAR_REPORTS_SENT, Guard.NO_OPEN_TASKS);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return switch (guard) {
      case MIDYEAR_REPORTS_SENT -> reports(year);
      case NO_OPEN_TASKS -> tasks(year);
      default -> throw new IllegalArgumentException("not a guard of work: " + guard);
    };
  }

  /** Late units are counted and shown; they hold up nobody. */
  private List<Lack> reports(BlocYear year) {
    var progress = reader.progress(year, ReportKind.MIDYEAR);
    return progress.complete()
        ? List.of()
        : List.of(
            Lack.warning(
                "Báo cáo 6 tháng: " + progress.sentence() + ".", year.path() + "/thuc-hien"));
  }

  private List<Lack> tasks(BlocYear year) {
    var today = Vi.day(clock.instant());
    return directions.tasks(year.id()).stream()
        .filter(t -> t.state() == TaskState.OPEN)
        .map(t ->
            Lack.blocking(
                "Nhiệm vụ chưa xong%s: %s."
                    .formatted(
                        t.overdue(today) ? " (quá hạn " + Vi.date(t.due()) + ")" : "",
                        withoutStop(t.body())),
                year.path() + "/thuc-hien/chi-dao/" + t.id()))
        .toList();
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
