package vn.giaouoc.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.YearId;

/** Proposals in the database, always asked for together with their year. */
@Repository
class ProposalRepository {

  private final JdbcClient jdbc;

  ProposalRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(YearId year, @Nullable Proposal previous) {
    return jdbc.sql(
            """
            insert into award.proposal
              (year_id, no, previous_id, signer_position, grounds)
            values (:year,
              (select coalesce(max(no), 0) + 1 from award.proposal where year_id = :year),
              :previous, :signer, :grounds)
            returning id
            """)
        .param("year", year.value())
        .param("previous", previous == null ? null : (Long) previous.id())
        .param("signer", previous == null ? null : previous.signerPosition())
        .param("grounds", previous == null ? "" : previous.grounds())
        .query(Long.class)
        .single();
  }

  boolean saveHead(long id, int version, @Nullable String signer, String grounds) {
    return jdbc.sql(
                """
                update award.proposal set signer_position = :signer, grounds = :grounds, version = version + 1
                where id = :id and version = :version and state = 'DRAFT'
                """)
            .param("signer", signer)
            .param("grounds", grounds)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void saveGrounds(long id, String grounds) {
    jdbc.sql("update award.proposal set grounds = :grounds where id = :id")
        .param("grounds", grounds)
        .param("id", id)
        .update();
  }

  boolean touch(long id) {
    return jdbc.sql(
                "update award.proposal set version = version + 1 where id = :id and state = 'DRAFT'")
            .param("id", id)
            .update()
        == 1;
  }

  void markSubmitted(long id, Instant at, String by) {
    jdbc.sql(
            """
            update award.proposal set state = 'SUBMITTED', submitted_at = :at, submitted_by = :by,
              version = version + 1
            where id = :id and state = 'DRAFT'
            """)
        .param("at", Timestamp.from(at))
        .param("by", by)
        .param("id", id)
        .update();
  }

  /** Keeps the version sent as it is; the next one is added beside it. */
  void markBack(long id, ProposalState how, Instant at, String reason) {
    jdbc.sql(
            """
            update award.proposal set state = :how, returned_at = :at,
              return_reason = :reason, version = version + 1
            where id = :id and state = 'SUBMITTED'
            """)
        .param("how", how.name())
        .param("at", Timestamp.from(at))
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  Proposal get(YearId year, long id) {
    return jdbc.sql("select * from award.proposal where id = :id and year_id = :year")
        .param("id", id)
        .param("year", year.value())
        .query(ProposalRepository::row)
        .optional()
        .orElseThrow(() -> new NoSuchElementException("no proposal " + id));
  }

  /** The version under way, drawn up or sent, if there is one. */
  Optional<Proposal> alive(YearId year) {
    return withItems(year).map(WithItems::proposal);
  }

  /** A version with its items. */
  record WithItems(Proposal proposal, List<ProposalItem> items) {}

  /** The version under way with its items, in one statement; read once for one page. */
  Optional<WithItems> withItems(YearId year) {
    return ReadMemo.once(List.of("award.proposal", year), () -> read(year));
  }

  private Optional<WithItems> read(YearId year) {
    var items = new ArrayList<ProposalItem>();
    var found =
        jdbc.sql(
                """
                select i.*, t.name award_name, p.*, p.id proposal, p.version proposal_version
                from award.proposal p
                left join award.proposal_item i on i.proposal_id = p.id
                left join award.award_type t on t.code = i.award_code
                where p.year_id = :year and p.state in ('DRAFT', 'SUBMITTED')
                order by t.ordinal, i.ordinal, i.id
                """)
            .param("year", year.value())
            .query((rs, n) -> {
              if (rs.getObject("id") != null) {
                items.add(ItemRepository.row(rs, n));
              }
              return row(rs, "proposal", "proposal_version");
            })
            .list();
    return found.stream().findFirst().map(p -> new WithItems(p, List.copyOf(items)));
  }

  /** All versions, the newest first. */
  List<Proposal> versions(YearId year) {
    return jdbc.sql("select * from award.proposal where year_id = :year order by no desc")
        .param("year", year.value())
        .query(ProposalRepository::row)
        .list();
  }

  private static Proposal row(ResultSet rs, int n) throws SQLException {
    return row(rs, "id", "version");
  }

  private static Proposal row(ResultSet rs, String id, String version) throws SQLException {
    return new Proposal(
        rs.getLong(id),
        new YearId(rs.getLong("year_id")),
        rs.getInt("no"),
        ProposalState.valueOf(rs.getString("state")),
        rs.getString("signer_position"),
        rs.getString("grounds"),
        instant(rs, "submitted_at"),
        rs.getString("submitted_by"),
        rs.getString("return_reason"),
        instant(rs, "returned_at"),
        rs.getInt(version));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    var at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
  }
}
