package vn.giaouoc.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The checklist of exclusions in the database. */
@Repository
class ExclusionRepository {

  private final JdbcClient jdbc;
  private volatile List<ExclusionKind> kinds = List.of();

  ExclusionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The catalogue, which only a migration changes; read once. */
  List<ExclusionKind> kinds() {
    if (kinds.isEmpty()) {
      kinds = readKinds();
    }
    return kinds;
  }

  private List<ExclusionKind> readKinds() {
    return jdbc.sql("select * from award.exclusion_kind order by ordinal")
        .query((rs, _) ->
            new ExclusionKind(
                rs.getString("code"),
                rs.getString("sentence"),
                rs.getBoolean("blocks"),
                rs.getString("article")))
        .list();
  }

  void put(
      YearId year,
      UnitId unit,
      String kind,
      boolean found,
      @Nullable String note,
      @Nullable String document,
      @Nullable Long evidence,
      LocalDate on,
      String by) {
    jdbc.sql(
            """
            insert into award.exclusion_check
              (year_id, unit_id, kind, found, note, document, evidence_id, checked_on, checked_by)
            values (:year, :unit, :kind, :found, :note, :document, :evidence, :on, :by)
            on conflict (year_id, unit_id, kind) do update set found = excluded.found,
              note = excluded.note, document = excluded.document,
              evidence_id = excluded.evidence_id, checked_on = excluded.checked_on,
              checked_by = excluded.checked_by, version = exclusion_check.version + 1
            """)
        .param("year", year.value())
        .param("unit", unit.value())
        .param("kind", kind)
        .param("found", found)
        .param("note", note)
        .param("document", document)
        .param("evidence", evidence)
        .param("on", on)
        .param("by", by)
        .update();
  }
}
