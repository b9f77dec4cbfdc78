package vn.giaouoc.pledge;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.MeasureKind;
import vn.giaouoc.pledge.domain.MeasureUnit;
import vn.giaouoc.pledge.domain.Operator;
import vn.giaouoc.pledge.domain.Population;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.YearId;

/** The targets of a year's pledge. */
@Repository
class TargetRepository {

  private static final String SELECT =
      """
      select t.*, coalesce(c.number::text, 'K') || '.' ||
        row_number() over (partition by t.clause_id order by t.id) as ref
      from pledge.target t left join pledge.clause c on c.id = t.clause_id
      where t.year_id = :year and not t.removed
      """;

  private final JdbcClient jdbc;

  TargetRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The targets by clause in their order, the bloc's commitments last. */
  List<Target> list(YearId year) {
    return jdbc.sql(SELECT + " order by c.number nulls last, t.id")
        .param("year", year.value())
        .query(TargetRepository::target)
        .list();
  }

  Optional<Target> find(YearId year, long id) {
    return jdbc.sql("select * from (" + SELECT + ") as numbered where id = :id")
        .param("year", year.value())
        .param("id", id)
        .query(TargetRepository::target)
        .optional();
  }

  long add(YearId year, @Nullable Long clause, String text, Measure measure) {
    return bind(
            jdbc.sql(
                """
                insert into pledge.target (year_id, clause_id, text, kind, operator,
                  operator_stated, value, unit_of_measure, population_code, population_text, scope,
                  scale, level, title)
                values (:year, :clause, :text, :kind, :operator, :stated, :value, :unit, :code,
                  :population, :scope, :scale, :level, :title)
                returning id
                """),
            measure)
        .param("year", year.value())
        .param("clause", clause)
        .param("text", text)
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  void save(YearId year, Target target) {
    var saved =
        bind(
                jdbc.sql(
                    """
                    update pledge.target set clause_id = :clause, text = :text, kind = :kind,
                      operator = :operator, operator_stated = :stated, value = :value,
                      unit_of_measure = :unit, population_code = :code,
                      population_text = :population, scope = :scope, scale = :scale,
                      level = :level, title = :title, version = version + 1
                    where year_id = :year and id = :id and version = :version and not removed
                    """),
                target.measure())
            .param("year", year.value())
            .param("clause", target.clause())
            .param("text", target.text())
            .param("id", target.id())
            .param("version", target.version())
            .update();
    if (saved == 0) {
      throw new Overtaken(PledgeFields.of(find(year, target.id()).orElseThrow()));
    }
  }

  /** Takes a target out of the pledge; its figures stay in the record. */
  void remove(YearId year, long id) {
    jdbc.sql("update pledge.target set removed = true where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .update();
  }

  /** Whether any target, also one taken out, refers to the clause. */
  boolean isUsed(YearId year, long clause) {
    return jdbc.sql("select 1 from pledge.target where year_id = :year and clause_id = :id limit 1")
        .param("year", year.value())
        .param("id", clause)
        .query((row, i) -> 1)
        .optional()
        .isPresent();
  }

  private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Measure m) {
    return sql.param("kind", m.kind().name())
        .param("operator", m.operator() == null ? null : m.operator().name())
        .param("stated", m.operatorStated())
        .param("value", m.value())
        .param("unit", m.unit() == null ? null : m.unit().text())
        .param("code", m.population() == null ? null : m.population().code().name())
        .param("population", m.population() == null ? null : m.population().text())
        .param("scope", m.scope().name())
        .param("scale", m.scale())
        .param("level", m.level())
        .param("title", m.title());
  }

  private static Target target(ResultSet row, int i) throws SQLException {
    return new Target(
        row.getLong("id"),
        row.getObject("clause_id", Long.class),
        row.getString("ref"),
        row.getString("text"),
        measure(row),
        row.getInt("version"));
  }

  private static Measure measure(ResultSet row) throws SQLException {
    var operator = row.getString("operator");
    var unit = row.getString("unit_of_measure");
    var population = row.getString("population_code");
    return new Measure(
        MeasureKind.valueOf(row.getString("kind")),
        operator == null ? null : Operator.valueOf(operator),
        row.getBoolean("operator_stated"),
        plain(row.getBigDecimal("value")),
        unit == null ? null : new MeasureUnit(unit),
        population == null
            ? null
            : new Population(PopulationCode.valueOf(population), row.getString("population_text")),
        TargetScope.valueOf(row.getString("scope")),
        row.getString("scale"),
        row.getString("level"),
        row.getString("title"));
  }

  /** Without the zeros the column pads with: 95, not 95.000000. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
