package vn.giaouoc.year;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Vi;

/**
 * Lets years that are set to it enter reporting and self-scoring by themselves on their dates. It
 * looks when the program has started and every hour; what a guard blocks waits for people.
 */
@Component
@EnableScheduling
class MovesByDate {

  private static final Logger log = LoggerFactory.getLogger(MovesByDate.class);

  /** The steps in the order of the year, each with the day in the calendar that brings it. */
  private static final List<Due> DUE =
      List.of(
          new Due(Step.BEGIN_WORK, DeadlineCode.MIDYEAR_REPORT_OPENS),
          new Due(Step.CALL_FOR_MIDYEAR_REPORTS, DeadlineCode.MIDYEAR_REPORT_OPENS),
          new Due(Step.CALL_FOR_SCORES, DeadlineCode.SELF_SCORING_OPENS));

  private final Years years;
  private final Deadlines deadlines;
  private final YearService service;
  private final Clock clock;
  private final boolean command;

  MovesByDate(
      Years years,
      Deadlines deadlines,
      YearService service,
      Clock clock,
      @Value("${giaouoc.command:false}") boolean command) {
    this.years = years;
    this.deadlines = deadlines;
    this.service = service;
    this.clock = clock;
    this.command = command;
  }

  private record Due(Step step, String code) {}

  /** A program that only carries out a command moves nothing. */
  @EventListener(ApplicationReadyEvent.class)
  void atStart() {
    if (!command) {
      moveAll();
    }
  }

  @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void moveAll() {
    for (var due : DUE) {
      for (var year : years.allOpen()) {
        if (year.state() == due.step().from() && years.settings(year.id()).movesByDate()) {
          move(year, due);
        }
      }
    }
  }

  /** One year that cannot be moved does not keep the others. */
  private void move(BlocYear year, Due due) {
    var day = deadlines.find(year.id(), due.code()).map(Deadline::due);
    if (day.isEmpty() || day.get().isAfter(Vi.day(clock.instant()))) {
      return;
    }
    try {
      service.moveByDate(year.id(), due.step(), day.get());
    } catch (RuntimeException e) {
      log.warn("Năm thi đua {} chưa tự chuyển bước được", year.id(), e);
    }
  }
}
