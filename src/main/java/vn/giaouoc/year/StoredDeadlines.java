package vn.giaouoc.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.domain.Lateness;

/** {@link Deadlines} as stored. */
@Service
class StoredDeadlines implements Deadlines {

  private final DeadlineRepository deadlines;
  private final Years years;

  StoredDeadlines(DeadlineRepository deadlines, Years years) {
    this.deadlines = deadlines;
    this.years = years;
  }

  @Override
  public List<Deadline> of(YearId year) {
    return ReadMemo.once(List.of("year.deadlines", year), () -> deadlines.list(year));
  }

  @Override
  public Optional<Deadline> find(YearId year, String code) {
    return of(year).stream().filter(d -> d.code().equals(code)).findFirst();
  }

  @Override
  public Optional<LocalDate> due(YearId year, String code, UnitId unit) {
    return find(year, code).map(d -> d.dueFor(unit));
  }

  @Override
  public int lateDays(YearId year, String code, UnitId unit, LocalDate received) {
    return due(year, code, unit).map(due -> Lateness.days(due, received)).orElse(0);
  }

  @Override
  public int lateDays(YearId year, String code, UnitId unit, Instant received) {
    return due(year, code, unit)
        .map(due -> Lateness.days(due, received, years.settings(year).graceHours()))
        .orElse(0);
  }
}
