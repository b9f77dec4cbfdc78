package vn.giaouoc.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The register of documents. */
@Repository
class IssuedRepository {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  IssuedRepository(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The files a document is kept in. */
  record Files(EvidenceId pdf, EvidenceId docx) {}

  IssuedId add(Issue issue, Files files, @Nullable IssuedId replaces, String by, Instant now) {
    return jdbc.sql(
            """
            insert into document.issued (issuer_unit, type, format, period, number, document_date,
              title, bloc_id, year_id, source_type, source_id, replaces, content, pdf, docx,
              issued_by, issued_at)
            values (:issuer, :type, :format, :period, :number, :date, :title, :bloc, :year,
              :sourceType, :sourceId, :replaces, :content::jsonb, :pdf, :docx, :by, :now)
            returning id
            """)
        .param("issuer", issue.issuer().value())
        .param("type", issue.type())
        .param("format", issue.document().format().name())
        .param("period", issue.period())
        .param("number", number(issue.document()))
        .param("date", issue.document().date())
        .param("title", issue.document().title().replace('\n', ' '))
        .param("bloc", issue.bloc().value())
        .param("year", issue.year().value())
        .param("sourceType", issue.source().type())
        .param("sourceId", issue.source().id())
        .param("replaces", replaces == null ? null : replaces.value())
        .param("content", json.writeValueAsString(issue.document()))
        .param("pdf", files.pdf().value())
        .param("docx", files.docx().value())
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, i) -> new IssuedId(row.getLong(1)))
        .single();
  }

  /** Puts new content in the place of what has no number yet. */
  boolean rewrite(Issued old, Issue issue, Files files, String by, Instant now) {
    return jdbc.sql(
                """
                update document.issued set format = :format, period = :period, number = :number,
                  document_date = :date, title = :title, content = :content::jsonb, pdf = :pdf,
                  docx = :docx, issued_by = :by, issued_at = :now, version = version + 1
                where id = :id and version = :version
                """)
            .param("format", issue.document().format().name())
            .param("period", issue.period())
            .param("number", number(issue.document()))
            .param("date", issue.document().date())
            .param("title", issue.document().title().replace('\n', ' '))
            .param("content", json.writeValueAsString(issue.document()))
            .param("pdf", files.pdf().value())
            .param("docx", files.docx().value())
            .param("by", by)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", old.id().value())
            .param("version", old.version())
            .update()
        == 1;
  }

  OfficialDocument content(IssuedId id) {
    return jdbc.sql("select content from document.issued where id = ?")
        .param(id.value())
        .query((row, i) -> json.readValue(row.getString(1), OfficialDocument.class))
        .single();
  }

  /** The numbers already used in a register. */
  List<Integer> numbers(UnitId issuer, String type, String period) {
    return jdbc.sql(
            """
            select number from document.issued
            where issuer_unit = ? and type = ? and period = ? and number is not null
            order by number
            """)
        .params(issuer.value(), type, period)
        .query((row, i) -> row.getInt(1))
        .list();
  }

  Optional<Issued> find(IssuedId id) {
    return jdbc.sql("select * from document.issued where id = ?")
        .param(id.value())
        .query(this::issued)
        .optional();
  }

  /** The newest document made from a record. */
  Optional<Issued> latest(Source source, String type) {
    return jdbc.sql(
            """
            select * from document.issued where source_type = ? and source_id = ? and type = ?
            order by id desc limit 1
            """)
        .params(source.type(), source.id(), type)
        .query(this::issued)
        .optional();
  }

  List<Issued> ofYear(YearId year) {
    return jdbc.sql(
            """
            select * from document.issued where year_id = ?
            order by coalesce(document_date, issued_at::date), id
            """)
        .param(year.value())
        .query(this::issued)
        .list();
  }

  private Issued issued(ResultSet row, int i) throws SQLException {
    var document = json.readValue(row.getString("content"), OfficialDocument.class);
    var number = row.getInt("number");
    var numbered = row.wasNull() ? null : number;
    var replaced = row.getLong("replaces");
    var replaces = row.wasNull() ? null : new IssuedId(replaced);
    return new Issued(
        new IssuedId(row.getLong("id")),
        new UnitId(row.getLong("issuer_unit")),
        row.getString("type"),
        document.format(),
        row.getString("period"),
        numbered,
        document.number() == null ? "" : document.number().sign(document.format()),
        row.getObject("document_date", LocalDate.class),
        row.getString("title"),
        new BlocId(row.getLong("bloc_id")),
        new YearId(row.getLong("year_id")),
        new Source(row.getString("source_type"), row.getLong("source_id")),
        replaces,
        new EvidenceId(row.getLong("pdf")),
        new EvidenceId(row.getLong("docx")),
        row.getString("issued_by"),
        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }

  private static @Nullable Integer number(OfficialDocument document) {
    return document.number() == null ? null : document.number().value();
  }
}
