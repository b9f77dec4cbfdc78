package vn.giaouoc.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;

/** The rows of {@code rule.parameter} and {@code rule.parameter_value}. */
@Repository
class ParameterRepository {

  private static final String IN_FORCE =
      """
      select p.*, v.value, v.layer, v.certainty, v.source, v.first
      from rule.parameter p
      left join lateral (
        select v.value, v.layer, v.certainty, v.source, lower(v.valid) as first
        from rule.parameter_value v
        where v.code = p.code and v.valid @> :day::date
          and (v.layer = 'LAW' or v.province_code = :province or v.bloc_id = :bloc)
        order by array_position(array['LAW', 'PROVINCE', 'BLOC'], v.layer) limit 1) v on true
      """;

  private static final String VALUES =
      "select *, lower(valid) as first, upper(valid) - 1 as last from rule.parameter_value ";

  private final JdbcClient jdbc;

  ParameterRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that holds for the bloc, in the province it belongs to on that day. */
  List<Rules.Described> inForce(BlocId bloc, LocalDate day) {
    return jdbc.sql(
            IN_FORCE.replace(
                    ":province",
                    "(select unit.province_on(b.province_code, :day) from bloc.bloc b where b.id ="
                        + " :bloc)")
                + "order by p.ordinal, p.code")
        .param("day", day)
        .param("bloc", bloc.value())
        .query(ParameterRepository::described)
        .list();
  }

  /** Those whose code begins with the prefix; all for an empty prefix. */
  List<Rules.Described> inForceStartingWith(String prefix, RuleScope scope, LocalDate day) {
    return bind(
            jdbc.sql(IN_FORCE + "where starts_with(p.code, :prefix) order by p.ordinal, p.code"),
            scope,
            day)
        .param("prefix", prefix)
        .query(ParameterRepository::described)
        .list();
  }

  private static JdbcClient.StatementSpec bind(
      JdbcClient.StatementSpec sql, RuleScope scope, LocalDate day) {
    var bloc = scope.bloc();
    return sql.param("day", day)
        .param("province", scope.province())
        .param("bloc", bloc == null ? 0L : bloc.value());
  }

  Optional<Parameter> find(String code) {
    return jdbc.sql("select * from rule.parameter where code = ?")
        .param(code)
        .query(ParameterRepository::parameter)
        .optional();
  }

  /** All values ever set by the law, this province and this bloc, the newest first. */
  List<DatedParameter> history(String code, RuleScope scope) {
    var bloc = scope.bloc();
    return jdbc.sql(
            VALUES
                + """
                where code = :code
                  and (layer = 'LAW' or province_code = :province or bloc_id = :bloc)
                order by array_position(array['LAW', 'PROVINCE', 'BLOC'], layer), valid desc
                """)
        .param("code", code)
        .param("province", scope.province())
        .param("bloc", bloc == null ? 0L : bloc.value())
        .query(ParameterRepository::value)
        .list();
  }

  /** The value of this layer and scope that holds on the day or later. */
  List<DatedParameter> valuesFrom(
      String code, RuleLayer layer, RuleScope scope, LocalDate from, @Nullable LocalDate to) {
    var bloc = scope.bloc();
    return jdbc.sql(
            VALUES
                + """
                where code = :code and layer = :layer and valid && daterange(:from, :to, '[]')
                  and (layer <> 'PROVINCE' or province_code = :province)
                  and (layer <> 'BLOC' or bloc_id = :bloc) order by valid for update
                """)
        .param("code", code)
        .param("layer", layer.name())
        .param("from", from)
        .param("to", to, java.sql.Types.DATE)
        .param("province", scope.province())
        .param("bloc", bloc == null ? 0L : bloc.value())
        .query(ParameterRepository::value)
        .list();
  }

  void end(long id, LocalDate lastDay) {
    jdbc.sql(
            """
            update rule.parameter_value set valid = daterange(lower(valid), :last, '[]'),
              version = version + 1 where id = :id
            """)
        .param("last", lastDay)
        .param("id", id)
        .update();
  }

  long insert(DatedParameter v, String by) {
    var bloc = v.bloc();
    return jdbc.sql(
            """
            insert into rule.parameter_value
              (code, layer, province_code, bloc_id, value, valid, source, certainty, recorded_by)
            values (:code, :layer, :province, :bloc, :value, daterange(:from, :to, '[]'), :source,
              :certainty, :by) returning id
            """)
        .param("code", v.code())
        .param("layer", v.layer().name())
        .param("province", v.province(), java.sql.Types.VARCHAR)
        .param("bloc", bloc == null ? null : bloc.value(), java.sql.Types.BIGINT)
        .param("value", v.value())
        .param("from", v.from())
        .param("to", v.to(), java.sql.Types.DATE)
        .param("source", v.source())
        .param("certainty", v.certainty().name())
        .param("by", by)
        .query((row, i) -> row.getLong(1))
        .single();
  }

  private static Parameter parameter(ResultSet row, int i) throws SQLException {
    return new Parameter(
        row.getString("code"),
        row.getString("label"),
        row.getString("heading"),
        ParameterType.valueOf(row.getString("type")),
        row.getString("unit"),
        row.getString("default_value"),
        Certainty.valueOf(row.getString("default_certainty")),
        row.getString("default_source"),
        row.getObject("min_value", Long.class),
        row.getObject("max_value", Long.class),
        Arrays.asList((String[]) row.getArray("options").getArray()));
  }

  private static Rules.Described described(ResultSet row, int i) throws SQLException {
    var parameter = parameter(row, i);
    var layer = row.getString("layer");
    return new Rules.Described(
        parameter,
        layer == null
            ? new RuleValue(
                parameter.code(),
                parameter.defaultValue(),
                null,
                parameter.defaultCertainty(),
                parameter.defaultSource(),
                null)
            : new RuleValue(
                parameter.code(),
                row.getString("value"),
                RuleLayer.valueOf(layer),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("source"),
                row.getObject("first", LocalDate.class)));
  }

  private static DatedParameter value(ResultSet row, int i) throws SQLException {
    var bloc = row.getObject("bloc_id", Long.class);
    return new DatedParameter(
        row.getLong("id"),
        row.getString("code"),
        RuleLayer.valueOf(row.getString("layer")),
        row.getString("province_code"),
        bloc == null ? null : new BlocId(bloc),
        row.getString("value"),
        row.getObject("first", LocalDate.class),
        row.getObject("last", LocalDate.class),
        row.getString("source"),
        Certainty.valueOf(row.getString("certainty")));
  }
}
