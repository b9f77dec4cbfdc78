package vn.giaouoc.pledge;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.pledge.domain.Achievement;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.pledge.domain.OrdinalScale;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The figures of targets; a new figure replaces the current one, which stays in the record. */
@Repository
class FigureRepository {

  private static final String SELECT =
      """
      select v.*, t.scale,
        array(select evidence_id from pledge.target_value_evidence e
              where e.value_id = v.id order by evidence_id) as evidence
      from pledge.target_value v join pledge.target t on t.id = v.target_id
      """;

  private final JdbcClient jdbc;

  FigureRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The current figures of all targets and units at a checkpoint. */
  List<TargetValue> current(YearId year, Checkpoint at) {
    return jdbc.sql(SELECT + " where v.year_id = :year and v.checkpoint = :at and v.current")
        .param("year", year.value())
        .param("at", at.name())
        .query(FigureRepository::value)
        .list();
  }

  Optional<TargetValue> current(YearId year, long target, @Nullable UnitId unit, Checkpoint at) {
    return history(year, target, unit, at).stream().filter(TargetValue::current).findFirst();
  }

  /** All figures ever entered, the newest first. */
  List<TargetValue> history(YearId year, long target, @Nullable UnitId unit, Checkpoint at) {
    return jdbc.sql(
            SELECT
                + """
                 where v.year_id = :year and v.target_id = :target and v.checkpoint = :at
                   and coalesce(v.unit_id, 0) = :unit
                 order by v.id desc
                """)
        .param("year", year.value())
        .param("target", target)
        .param("at", at.name())
        .param("unit", unit == null ? 0 : unit.value())
        .query(FigureRepository::value)
        .list();
  }

  /** Replaces the figure of that version; answers false when someone was faster. */
  boolean replace(YearId year, long target, @Nullable UnitId unit, Checkpoint at, int version) {
    return jdbc.sql(
                """
                update pledge.target_value set current = false
                where year_id = :year and target_id = :target and checkpoint = :at
                  and coalesce(unit_id, 0) = :unit and current and version = :version
                """)
            .param("year", year.value())
            .param("target", target)
            .param("at", at.name())
            .param("unit", unit == null ? 0 : unit.value())
            .param("version", version)
            .update()
        == 1;
  }

  void add(
      YearId year,
      @Nullable UnitId unit,
      Checkpoint at,
      FigureEntry entry,
      String by,
      Instant now) {
    var figure = entry.figure();
    var id =
        jdbc.sql(
                """
                insert into pledge.target_value (year_id, target_id, unit_id, checkpoint, reached,
                  total, level, achievement, note, entered_by, entered_at, version)
                values (:year, :target, :unit, :at, :reached, :total, :level, :achievement, :note,
                  :by, :now, :version)
                returning id
                """)
            .param("year", year.value())
            .param("target", entry.target())
            .param("unit", unit == null ? null : unit.value())
            .param("at", at.name())
            .param("reached", reached(figure))
            .param("total", figure instanceof Figure.Parts p ? p.total() : null)
            .param("level", figure instanceof Figure.Level l ? l.level() : null)
            .param("achievement", figure instanceof Figure.Done d ? d.achievement().name() : null)
            .param("note", entry.note())
            .param("by", by)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("version", entry.version() + 1)
            .query((row, i) -> row.getLong("id"))
            .single();
    for (var evidence : entry.evidence()) {
      jdbc.sql("insert into pledge.target_value_evidence (value_id, evidence_id) values (:v, :e)")
          .param("v", id)
          .param("e", evidence.value())
          .update();
    }
  }

  private static @Nullable BigDecimal reached(Figure figure) {
    return switch (figure) {
      case Figure.Parts p -> p.reached();
      case Figure.Count c -> c.number();
      case Figure.Level _, Figure.Done _ -> null;
    };
  }

  private static TargetValue value(ResultSet row, int i) throws SQLException {
    var unit = row.getObject("unit_id", Long.class);
    var evidence = (Long[]) row.getArray("evidence").getArray();
    return new TargetValue(
        row.getLong("id"),
        row.getLong("target_id"),
        unit == null ? null : new UnitId(unit),
        Checkpoint.valueOf(row.getString("checkpoint")),
        figure(row),
        row.getString("note"),
        Arrays.stream(evidence).map(EvidenceId::new).toList(),
        row.getString("entered_by"),
        row.getTimestamp("entered_at").toInstant(),
        row.getBoolean("current"),
        row.getInt("version"));
  }

  private static Figure figure(ResultSet row) throws SQLException {
    var level = row.getString("level");
    if (level != null) {
      var scale = Optional.ofNullable(row.getString("scale")).flatMap(OrdinalScale::byCode);
      return new Figure.Level(scale.orElse(OrdinalScale.UNIT_COMPLETION), level);
    }
    var achievement = row.getString("achievement");
    if (achievement != null) {
      return new Figure.Done(Achievement.valueOf(achievement));
    }
    var reached = plain(row.getBigDecimal("reached"));
    var total = row.getBigDecimal("total");
    return total == null ? new Figure.Count(reached) : new Figure.Parts(reached, plain(total));
  }

  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
