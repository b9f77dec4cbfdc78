package vn.giaouoc.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Evidence and files in the database; the bytes are in the {@link FileVault}. */
@Repository
class EvidenceRepository {

  private static final String COLUMNS =
      """
      select e.id, e.unit_id, e.bloc_id, e.year_id, e.sha256, f.media_type, f.size, e.name, e.title,
             e.document_number, e.document_date, e.note, e.kept_by_account, e.kept_by, e.kept_at
      from evidence.evidence e join evidence.file f using (sha256)
      """;

  private final JdbcClient jdbc;

  EvidenceRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void addFile(FileVault.Received file, FileKind kind, Instant now) {
    jdbc.sql(
            """
            insert into evidence.file (sha256, size, media_type, first_kept_at)
            values (:sha256, :size, :type, :now) on conflict (sha256) do nothing
            """)
        .param("sha256", file.sha256())
        .param("size", file.size())
        .param("type", kind.mediaType())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  EvidenceId add(
      Actor actor,
      Owner owner,
      String sha256,
      String name,
      String title,
      Upload upload,
      Instant now) {
    return jdbc.sql(
            """
            insert into evidence.evidence (unit_id, bloc_id, year_id, sha256, name, title,
              document_number, document_date, note, kept_by_account, kept_by, kept_at)
            values (:unit, :bloc, :year, :sha256, :name, :title,
              :number, :date, :note, :account, :by, :now)
            returning id
            """)
        .param("unit", owner.unit() == null ? null : owner.unit().value())
        .param("bloc", owner.bloc() == null ? null : owner.bloc().value())
        .param("year", owner.year() == null ? null : owner.year().value())
        .param("sha256", sha256)
        .param("name", name)
        .param("title", title)
        .param("number", upload.documentNumber())
        .param("date", upload.documentDate())
        .param("note", upload.note())
        .param("account", actor.account() == null ? null : actor.account().value())
        .param("by", actor.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, i) -> new EvidenceId(row.getLong(1)))
        .single();
  }

  /** When the same content was first handed in for the same unit, bloc and year. */
  Optional<Instant> firstKept(Owner owner, String sha256) {
    return jdbc.sql(
            """
            select kept_at from evidence.evidence
            where sha256 = :sha256 and unit_id is not distinct from :unit::bigint
              and bloc_id is not distinct from :bloc::bigint
              and year_id is not distinct from :year::bigint
            order by kept_at limit 1
            """)
        .param("sha256", sha256)
        .param("unit", owner.unit() == null ? null : owner.unit().value())
        .param("bloc", owner.bloc() == null ? null : owner.bloc().value())
        .param("year", owner.year() == null ? null : owner.year().value())
        .query((row, i) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  Optional<Evidence> find(EvidenceId id) {
    return jdbc.sql(COLUMNS + "where e.id = :id")
        .param("id", id.value())
        .query(EvidenceRepository::evidence)
        .optional();
  }

  List<Evidence> list(Collection<EvidenceId> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(COLUMNS + "where e.id in (:ids) order by e.kept_at, e.id")
            .param("ids", ids.stream().map(EvidenceId::value).toList())
            .query(EvidenceRepository::evidence)
            .list();
  }

  List<Evidence> ofYear(YearId year) {
    return jdbc.sql(COLUMNS + "where e.year_id = :year order by e.kept_at desc, e.id desc")
        .param("year", year.value())
        .query(EvidenceRepository::evidence)
        .list();
  }

  private static Evidence evidence(ResultSet row, int i) throws SQLException {
    var unit = number(row, "unit_id");
    var bloc = number(row, "bloc_id");
    var year = number(row, "year_id");
    return new Evidence(
        new EvidenceId(row.getLong("id")),
        new Owner(
            unit == null ? null : new UnitId(unit),
            bloc == null ? null : new BlocId(bloc),
            year == null ? null : new YearId(year)),
        row.getString("sha256"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("name"),
        row.getString("title"),
        row.getString("document_number"),
        row.getObject("document_date", LocalDate.class),
        row.getString("note"),
        number(row, "kept_by_account"),
        row.getString("kept_by"),
        row.getObject("kept_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    var value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
