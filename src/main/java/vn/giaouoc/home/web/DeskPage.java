package vn.giaouoc.home.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.home.Desk;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;

/**
 * What the desk shows.
 *
 * @param who the account's name
 * @param mayOpenYears whether to offer opening a year
 */
public record DeskPage(
    String who, String today, List<TaskRow> tasks, List<YearRow> years, boolean mayOpenYears) {

  /**
   * One thing to do.
   *
   * @param due “Hạn 31/03/2024”, empty without a day
   * @param clock “còn 3 ngày”, “hôm nay”, “chậm 5 ngày”, empty without a day
   * @param tone of the badge
   */
  public record TaskRow(
      String title, String detail, String link, String due, String clock, String tone) {}

  /** One open year. */
  public record YearRow(
      String bloc, int number, String href, String state, String tone, String leader) {}

  static DeskPage of(
      Actor actor, LocalDate today, List<PendingWork.Task> tasks, List<Desk.OpenYear> years) {
    return new DeskPage(
        actor.name(),
        Vi.date(today),
        tasks.stream().map(task -> row(task, today)).toList(),
        years.stream().map(DeskPage::row).toList(),
        actor.holdsAnywhere(Role.BOARD_OFFICER) || actor.holdsAnywhere(Role.BOARD_HEAD));
  }

  private static TaskRow row(PendingWork.Task task, LocalDate today) {
    var due = task.due();
    return new TaskRow(
        task.title(),
        task.detail(),
        task.link(),
        due == null ? "" : "Hạn " + Vi.date(due),
        left(due, today),
        tone(due, today));
  }

  private static String left(@Nullable LocalDate due, LocalDate today) {
    if (due == null) {
      return "";
    }
    var days = ChronoUnit.DAYS.between(today, due);
    if (days == 0) {
      return "hôm nay";
    }
    return days > 0 ? "còn " + days + " ngày" : "chậm " + -days + " ngày";
  }

  private static String tone(@Nullable LocalDate due, LocalDate today) {
    if (due == null) {
      return "muted";
    }
    if (due.isBefore(today)) {
      return "bad";
    }
    return due.isBefore(today.plusDays(8)) ? "warn" : "muted";
  }

  private static YearRow row(Desk.OpenYear year) {
    return new YearRow(
        year.blocName(),
        year.number(),
        "/khoi/" + year.bloc() + "/nam/" + year.number(),
        year.state().vi(),
        year.state() == BlocYearState.CLOSED ? "muted" : "info",
        year.leader() == null ? "chưa có" : year.leader());
  }
}
