package vn.giaouoc.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.bloc.BlocAccess.Sight;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.YearId;

/** The rows of {@code year.bloc_year} and {@code year.settings}. */
@Repository
class YearRepository {

  private static final String SELECT =
      "select id, bloc_id, number, state, version, previous_id from year.bloc_year ";

  private final JdbcClient jdbc;

  YearRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<BlocYear> find(YearId id) {
    return jdbc.sql(SELECT + "where id = ?")
        .param(id.value())
        .query(YearRepository::year)
        .optional();
  }

  Optional<BlocYear> find(BlocId bloc, int number) {
    return jdbc.sql(SELECT + "where bloc_id = ? and number = ?")
        .params(bloc.value(), number)
        .query(YearRepository::year)
        .optional();
  }

  List<BlocYear> list(BlocId bloc) {
    return jdbc.sql(SELECT + "where bloc_id = ? order by number desc")
        .param(bloc.value())
        .query(YearRepository::year)
        .list();
  }

  List<BlocYear> open(BlocId bloc) {
    return jdbc.sql(SELECT + "where bloc_id = ? and state <> 'CLOSED' order by number")
        .param(bloc.value())
        .query(YearRepository::year)
        .list();
  }

  /** The bloc's years, the oldest first: that of this number and those not closed. */
  List<SeenYear> openOr(BlocId bloc, int number, Sight sight, LocalDate today) {
    return seen("y.bloc_id = :bloc and (y.state <> 'CLOSED' or y.number = :number)", sight, today)
        .param("bloc", bloc.value())
        .param("number", number)
        .query(YearRepository::seenYear)
        .list();
  }

  /** All years of the bloc, the oldest first. */
  List<SeenYear> all(BlocId bloc, Sight sight, LocalDate today) {
    return seen("y.bloc_id = :bloc", sight, today)
        .param("bloc", bloc.value())
        .query(YearRepository::seenYear)
        .list();
  }

  /** All years that are not closed, by bloc. */
  List<SeenYear> allOpen(Sight sight, LocalDate today) {
    return seen("y.state <> 'CLOSED'", sight, today).query(YearRepository::seenYear).list();
  }

  /** Years with what decides whether somebody with this sight sees inside. */
  private JdbcClient.StatementSpec seen(String where, Sight sight, LocalDate today) {
    return jdbc.sql(
            """
            select y.id, y.bloc_id, y.number, y.state, y.version, y.previous_id, b.province,
              b.base_province,
              (:all or b.id = any(:blocs)
                or b.province = any(:provinces) or b.base_province = any(:provinces)
                or exists (select 1 from bloc.membership m where m.bloc_id = y.bloc_id
                  and m.year = y.number and m.unit_id = any(:units))) as inside
            from year.bloc_year y join bloc.as_of(:day) b on b.id = y.bloc_id
            where %s order by y.bloc_id, y.number
            """
                .formatted(where))
        .param("day", today)
        .params(sight.parameters());
  }

  private static SeenYear seenYear(ResultSet row, int n) throws SQLException {
    return new SeenYear(
        year(row, n),
        row.getBoolean("inside"),
        List.of(row.getString("base_province"), row.getString("province")));
  }

  List<BlocYear> allOpen() {
    return jdbc.sql(SELECT + "where state <> 'CLOSED' order by bloc_id, number")
        .query(YearRepository::year)
        .list();
  }

  BlocYear insert(
      BlocId bloc, int number, BlocYearState state, @Nullable YearId previous, Instant at) {
    return jdbc.sql(
            """
            insert into year.bloc_year (bloc_id, number, state, previous_id, opened_at)
            values (:bloc, :number, :state, :previous, :at)
            returning id, bloc_id, number, state, version, previous_id
            """)
        .param("bloc", bloc.value())
        .param("number", number)
        .param("state", state.name())
        .param("previous", previous == null ? null : previous.value())
        .param("at", utc(at))
        .query(YearRepository::year)
        .single();
  }

  /** Moves the year, unless someone moved it since {@code expectedVersion}. */
  BlocYear move(YearId id, BlocYearState to, int expectedVersion) {
    return jdbc.sql(
            """
            update year.bloc_year set state = :to, version = version + 1
            where id = :id and version = :version
            returning id, bloc_id, number, state, version, previous_id
            """)
        .param("to", to.name())
        .param("id", id.value())
        .param("version", expectedVersion)
        .query(YearRepository::year)
        .optional()
        .orElseThrow(() -> overtakenBy(find(id).orElseThrow()));
  }

  /** The year, kept from other movers until the end of the transaction. */
  BlocYear lock(YearId id) {
    return jdbc.sql(SELECT + "where id = ? for update")
        .param(id.value())
        .query(YearRepository::year)
        .single();
  }

  /** What the slower of two movers is told. */
  static Overtaken overtakenBy(BlocYear now) {
    return new Overtaken(
        Map.of("state", now.state().vi(), "version", Integer.toString(now.version())));
  }

  Optional<YearSettings> settings(YearId id) {
    return jdbc.sql("select * from year.settings where year_id = ?")
        .param(id.value())
        .query(YearRepository::settings)
        .optional();
  }

  void insertSettings(YearId id, YearSettings s) {
    bind(
            jdbc.sql(
                """
                insert into year.settings (year_id, board_review, cross_check, cross_check_order,
                  sees_others_scores, objection_days, grace_hours, secretary_extension_days,
                  shift_off_holidays, moves_by_date)
                values (:id, :board, :check, :order, :sees, :objection, :grace, :extension, :shift,
                  :moves)
                """),
            id,
            s)
        .update();
  }

  void updateSettings(YearId id, YearSettings s) {
    var rows =
        bind(
                jdbc.sql(
                    """
                    update year.settings set board_review = :board, cross_check = :check,
                      cross_check_order = :order, sees_others_scores = :sees,
                      objection_days = :objection, grace_hours = :grace,
                      secretary_extension_days = :extension, shift_off_holidays = :shift,
                      moves_by_date = :moves, version = version + 1
                    where year_id = :id and version = :version
                    """),
                id,
                s)
            .param("version", s.version())
            .update();
    if (rows == 0) {
      var now = settings(id).orElseThrow();
      throw new Overtaken(now.words());
    }
  }

  private static JdbcClient.StatementSpec bind(
      JdbcClient.StatementSpec sql, YearId id, YearSettings s) {
    return sql.param("id", id.value())
        .param("board", s.boardReview())
        .param("check", s.crossCheck())
        .param("order", s.crossCheckOrder().name())
        .param("sees", s.seesOthersScores())
        .param("objection", s.objectionDays())
        .param("grace", s.graceHours())
        .param("extension", s.secretaryExtensionDays())
        .param("shift", s.shiftOffHolidays())
        .param("moves", s.movesByDate());
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static BlocYear year(ResultSet row, int i) throws SQLException {
    var previous = row.getLong("previous_id");
    return new BlocYear(
        new YearId(row.getLong("id")),
        new BlocId(row.getLong("bloc_id")),
        row.getInt("number"),
        BlocYearState.valueOf(row.getString("state")),
        row.getInt("version"),
        previous == 0 ? null : new YearId(previous));
  }

  static YearSettings settings(ResultSet row, int i) throws SQLException {
    return new YearSettings(
        row.getBoolean("board_review"),
        row.getBoolean("cross_check"),
        CrossCheckOrder.valueOf(row.getString("cross_check_order")),
        row.getBoolean("sees_others_scores"),
        row.getInt("objection_days"),
        row.getInt("grace_hours"),
        row.getInt("secretary_extension_days"),
        row.getBoolean("shift_off_holidays"),
        row.getBoolean("moves_by_date"),
        row.getInt("version"));
  }
}
