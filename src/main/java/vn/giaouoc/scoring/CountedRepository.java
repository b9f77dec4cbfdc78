package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.CanonicalJson;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.year.Fact;

/** What the facts were counted from that a completed column holds. */
@Repository
class CountedRepository {

  private final JdbcClient jdbc;

  CountedRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(long sheet, ColumnRole role, String leaf, Fact fact, Instant at) {
    jdbc.sql(
            """
            insert into scoring.counted_fact (sheet_id, role, leaf, value, basis, sources, at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (sheet_id, role, leaf) do update set value = excluded.value,
              basis = excluded.basis, sources = excluded.sources, at = excluded.at
            """)
        .params(
            sheet,
            role.name(),
            leaf,
            fact.value(),
            fact.basis(),
            sources(fact),
            ScoreTableRepository.utc(at))
        .update();
  }

  /** All of one sheet. */
  List<CountedFact> list(long sheet) {
    return jdbc.sql("select * from scoring.counted_fact where sheet_id = ? order by leaf, at")
        .param(sheet)
        .query((row, i) ->
            new CountedFact(
                ColumnRole.valueOf(row.getString("role")),
                row.getString("leaf"),
                new Fact(
                    row.getBigDecimal("value"),
                    row.getString("basis"),
                    sources(row.getString("sources"))),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static String sources(Fact fact) {
    return CanonicalJson.write(
        Map.of("sources", fact.sources().stream().map(CountedRepository::source).toList()));
  }

  private static Map<String, Object> source(Fact.Source source) {
    var json = new LinkedHashMap<String, Object>();
    json.put("amount", source.amount());
    if (source.day() != null) {
      json.put("day", source.day().toString());
    }
    json.put("sentence", source.sentence());
    json.put("link", source.link());
    return json;
  }

  private static List<Fact.Source> sources(String json) {
    return Json.parse(json).get("sources") instanceof List<?> sources
        ? sources.stream().map(one -> source((Map<?, ?>) one)).toList()
        : List.of();
  }

  private static Fact.Source source(Map<?, ?> one) {
    return new Fact.Source(
        new BigDecimal(String.valueOf(one.get("amount"))),
        one.get("day") instanceof String day ? LocalDate.parse(day) : null,
        String.valueOf(one.get("sentence")),
        String.valueOf(one.get("link")));
  }
}
