package vn.giaouoc.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/**
 * Whether a year's results, that is whom the bloc proposed for what, are shown to the public.
 * Awards that were decided are public anyway; scores are published on their own.
 */
@Service
public class ResultPublication {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ResultPublication(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** When, by whom and on what ground. */
  public record Published(Instant at, String by, String ground) {}

  /** Publishes. Done by who leads, or the Board, once the proposal is sent. */
  @Transactional
  public void publish(Standing standing, String ground) {
    standing.mustLeadOrBoard();
    if (standing.year().state().isBefore(BlocYearState.PROPOSED)) {
      throw Refused.because(
          "Kết quả bình xét chỉ công khai được sau khi khối đã trình đề nghị khen thưởng.");
    }
    jdbc.sql(
            """
            insert into portal.result_publication (year_id, published_at, published_by, ground)
            values (?, ?, ?, ?) on conflict (year_id) do nothing
            """)
        .params(
            standing.year().id().value(),
            clock.instant().atOffset(ZoneOffset.UTC),
            standing.actor().name(),
            ground)
        .update();
    events.publishEvent(
        change(standing, "portal.publish-results")
            .saying("Công khai kết quả bình xét, đề nghị khen thưởng")
            .after(Map.of("Căn cứ", ground)));
  }

  /** Takes the publication back. */
  @Transactional
  public void withdraw(Standing standing, String reason) {
    standing.mustLeadOrBoard();
    jdbc.sql("delete from portal.result_publication where year_id = ?")
        .param(standing.year().id().value())
        .update();
    events.publishEvent(
        change(standing, "portal.withdraw-results")
            .saying("Thôi công khai kết quả bình xét")
            .because(reason));
  }

  /** The publication of a year, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Published> of(YearId year) {
    return jdbc.sql("select * from portal.result_publication where year_id = ?")
        .param(year.value())
        .query(ResultPublication::published)
        .optional();
  }

  private static Published published(ResultSet row, int i) throws SQLException {
    return new Published(
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getString("published_by"),
        row.getString("ground"));
  }

  private static Change change(Standing standing, String action) {
    var year = standing.year();
    return Change.by(standing.actor(), action).on("year", year.id()).in(year.bloc(), year.id());
  }
}
