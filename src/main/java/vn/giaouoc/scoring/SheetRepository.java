package vn.giaouoc.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.scoring.domain.Voiding;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.score_sheet} and {@code scoring.score_column}. */
@Repository
class SheetRepository {

  static final String SELECT =
      """
      select s.*,
        array(select role from scoring.score_column c where c.sheet_id = s.id) as closed,
        array(select array[v.role, v.node, v.voided::text, v.reason, v.by_name,
            to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')]
          from scoring.voided_node v where v.sheet_id = s.id) as voided
      from scoring.score_sheet s
      """;

  private final JdbcClient jdbc;

  SheetRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Sheet> list(YearId year) {
    return ReadMemo.once(List.of("scoring.sheets", year), () -> readList(year));
  }

  private List<Sheet> readList(YearId year) {
    return jdbc.sql(SELECT + " where year_id = ? order by id")
        .param(year.value())
        .query(SheetRepository::sheet)
        .list();
  }

  List<Sheet> list(Collection<YearId> years) {
    if (years.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(SELECT + " where year_id in (:years) order by id")
        .param("years", years.stream().map(YearId::value).toList())
        .query(SheetRepository::sheet)
        .list();
  }

  Optional<Sheet> find(YearId year, UnitId unit) {
    return jdbc.sql(SELECT + " where year_id = ? and unit_id = ?")
        .params(year.value(), unit.value())
        .query(SheetRepository::sheet)
        .optional();
  }

  /** The sheet, held until the transaction ends: writers of one sheet wait for each other. */
  Optional<Sheet> lock(YearId year, UnitId unit) {
    jdbc.sql("select 1 from scoring.score_sheet where year_id = ? and unit_id = ? for update")
        .params(year.value(), unit.value())
        .query((row, i) -> row.getInt(1))
        .optional();
    // read after the wait, so that columns completed meanwhile are seen
    return find(year, unit);
  }

  void make(YearId year, Collection<UnitId> units, long table) {
    jdbc.sql(
            """
            insert into scoring.score_sheet (year_id, unit_id, table_id, state)
            select :year, unit, :table, 'EMPTY' from unnest(:units::bigint[]) as u(unit)
            on conflict (year_id, unit_id) do nothing
            """)
        .param("year", year.value())
        .param("table", table)
        .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
        .update();
  }

  /** Moves the sheet to this state; the head as it is then. */
  Sheet state(Sheet sheet, SheetState state) {
    update(sheet, "state = :state", Map.of("state", state.name()));
    return sheet.in(state);
  }

  void states(YearId year, Set<SheetState> from, SheetState to) {
    jdbc.sql(
            """
            update scoring.score_sheet set state = :to, version = version + 1
            where year_id = :year and state in (:from)
            """)
        .param("to", to.name())
        .param("year", year.value())
        .param("from", from.stream().map(Enum::name).toList())
        .update();
  }

  void submitted(Sheet sheet, Instant at, String by, int lateDays) {
    update(
        sheet,
        """
        state = 'SUBMITTED', submitted_at = :at,
        first_submitted_at = coalesce(first_submitted_at, :at), submitted_by = :by, return_reason = null,
        late_days = :late\
        """,
        Map.of("at", ScoreTableRepository.utc(at), "by", by, "late", lateDays));
  }

  void returned(Sheet sheet, String reason) {
    update(sheet, "state = 'RETURNED', return_reason = :reason", Map.of("reason", reason));
  }

  void explained(Sheet sheet, SheetState state, String text) {
    update(
        sheet, "state = :state, explanation = :text", Map.of("state", state.name(), "text", text));
  }

  void table(Sheet sheet, long table) {
    update(sheet, "table_id = :table", Map.of("table", table));
  }

  private void update(Sheet sheet, String set, Map<String, ?> values) {
    var rows =
        jdbc.sql(
                "update scoring.score_sheet set "
                    + set
                    + ", version = version + 1 where id = :id and version = :version")
            .params(values)
            .param("id", sheet.id())
            .param("version", sheet.version())
            .update();
    if (rows == 0) {
      throw new Overtaken(Map.of());
    }
  }

  /** When each unit handed its sheet in first; units that have not are left out. */
  Map<UnitId, Instant> firstSubmitted(YearId year) {
    Map<UnitId, Instant> first = new HashMap<>();
    jdbc.sql(
            """
            select unit_id, first_submitted_at from scoring.score_sheet
            where year_id = ? and first_submitted_at is not null
            """)
        .param(year.value())
        .query((row, i) ->
            first.put(
                new UnitId(row.getLong("unit_id")),
                row.getObject("first_submitted_at", OffsetDateTime.class).toInstant()))
        .list();
    return first;
  }

  void close(Sheet sheet, ColumnRole role, Instant at, String by) {
    jdbc.sql(
            """
            insert into scoring.score_column (sheet_id, role, closed_at, closed_by)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(sheet.id(), role.name(), ScoreTableRepository.utc(at), by)
        .update();
  }

  void reopen(Sheet sheet, Set<ColumnRole> roles) {
    jdbc.sql("delete from scoring.score_column where sheet_id = :sheet and role in (:roles)")
        .param("sheet", sheet.id())
        .param("roles", roles.stream().map(Enum::name).toList())
        .update();
  }

  static Sheet sheet(ResultSet row, int i) throws SQLException {
    return new Sheet(
        row.getLong("id"),
        new YearId(row.getLong("year_id")),
        new UnitId(row.getLong("unit_id")),
        row.getLong("table_id"),
        SheetState.valueOf(row.getString("state")),
        ScoreTableRepository.instant(row, "submitted_at"),
        text(row, "submitted_by"),
        row.getInt("late_days"),
        text(row, "return_reason"),
        text(row, "explanation"),
        Arrays.stream((String[]) row.getArray("closed").getArray())
            .map(ColumnRole::valueOf)
            .collect(Collectors.toSet()),
        voidings((Object[]) row.getArray("voided").getArray()),
        row.getInt("version"));
  }

  private static Map<ColumnRole, Map<String, Voiding>> voidings(Object[] rows) {
    Map<ColumnRole, Map<String, Voiding>> found = new EnumMap<>(ColumnRole.class);
    for (var row : rows) {
      var cells = (String[]) row;
      found
          .computeIfAbsent(ColumnRole.valueOf(cells[0]), _ -> new HashMap<>())
          .put(
              cells[1],
              new Voiding(
                  Boolean.parseBoolean(cells[2]), cells[3], cells[4], Instant.parse(cells[5])));
    }
    return found;
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }
}
