package vn.giaouoc.rule;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the days off and the days worked in exchange are kept. */
@Repository
public class WorkCalendar {

  private final JdbcClient jdbc;

  WorkCalendar(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The calendar as known today; a year without rows has its weekends only. */
  public WorkingDays days() {
    return new WorkingDays(
        jdbc
            .sql("select day, works from rule.day_off")
            .query((row, i) ->
                java.util.Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("works")))
            .list()
            .stream()
            .collect(Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue)));
  }
}
