package vn.giaouoc.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** Extends deadlines and adds those of the bloc itself. */
@Service
public class DeadlineService {

  private final DeadlineRepository deadlines;
  private final Years years;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeadlineService(
      DeadlineRepository deadlines, Years years, ApplicationEventPublisher events, Clock clock) {
    this.deadlines = deadlines;
    this.years = years;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Gives more time to one unit, or to all. The secretary of the bloc may give as many days as the
   * year's settings say; the head of the leader unit and the Board any.
   *
   * @param unit null for all
   */
  @Transactional
  public void extend(
      Standing standing, String code, @Nullable UnitId unit, LocalDate to, String reason) {
    standing.mustLeadOrBoard();
    var year = standing.year();
    var deadline = get(standing, code);
    if (unit != null && !standing.members().contains(unit)) {
      throw new NoSuchElementException("unit " + unit + " is no member");
    }
    var reasons = new ArrayList<Refused.Reason>();
    var now = unit == null ? deadline.dueForAll() : deadline.dueFor(unit);
    if (!to.isAfter(now)) {
      reasons.add(at("den-ngay", "Ngày gia hạn phải sau hạn hiện tại là " + Vi.date(now) + "."));
    }
    if (reason.isBlank()) {
      reasons.add(at("ly-do", "Hãy ghi rõ lý do gia hạn."));
    }
    var most = deadline.due().plusDays(years.settings(year.id()).secretaryExtensionDays());
    if (!standing.isLeaderHead() && !standing.isBoard() && to.isAfter(most)) {
      reasons.add(
          at(
              "den-ngay",
              "Thư ký khối chỉ được gia hạn đến "
                  + Vi.date(most)
                  + ". Gia hạn thêm do lãnh đạo Khối trưởng hoặc Ban Thi đua - Khen thưởng quyết"
                  + " định."));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    deadlines.extend(deadline.id(), unit, to, reason, clock.instant(), standing.actor().name());
    events.publishEvent(
        Change.by(standing.actor(), "year.extend-deadline")
            .on("deadline", deadline.id())
            .in(year.bloc(), year.id())
            .forUnit(unit)
            .saying(
                "Gia hạn “"
                    + deadline.label()
                    + "” đến "
                    + Vi.date(to)
                    + (unit == null ? " cho cả khối" : " cho một đơn vị"))
            .before(Map.of("Hạn", Vi.date(now)))
            .after(Map.of("Hạn", Vi.date(to)))
            .because(reason));
  }

  /** Adds a deadline of the bloc itself; it is taken over into the next year. */
  @Transactional
  public void add(Standing standing, String label, LocalDate due) {
    standing.mustLeadOrBoard();
    var year = standing.year();
    var own = "OWN_" + (deadlines.list(year.id()).size() + 1);
    deadlines.add(year.id(), own, label, due, due, "Khối đặt");
    events.publishEvent(
        Change.by(standing.actor(), "year.add-deadline")
            .on("year", year.id())
            .in(year.bloc(), year.id())
            .saying("Thêm thời hạn “" + label + "”: " + Vi.date(due)));
  }

  private Deadline get(Standing standing, String code) {
    List<Deadline> all = deadlines.list(standing.year().id());
    return all.stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no deadline " + code));
  }

  private static Refused.Reason at(String field, String sentence) {
    return new Refused.Reason(field, sentence, null);
  }
}
