package vn.giaouoc.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.ReadMemo;

/**
 * The papers of award files in the database. A paper is never deleted from a file that was sent.
 */
@Repository
class PaperRepository {

  private final JdbcClient jdbc;

  PaperRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PaperRule> rules(LocalDate day) {
    return ReadMemo.once(List.of("award.paperRules", day), () -> readRules(day));
  }

  private List<PaperRule> readRules(LocalDate day) {
    return jdbc.sql(
            """
            select * from award.paper_rule where valid @> cast(:day as date)
            order by blocks desc, id
            """)
        .param("day", day)
        .query((rs, _) ->
            new PaperRule(
                rs.getString("award_code"),
                PaperKind.valueOf(rs.getString("kind")),
                rs.getBoolean("blocks"),
                rs.getString("article")))
        .list();
  }

  long add(
      long item,
      PaperKind kind,
      String title,
      @Nullable String document,
      @Nullable Long evidence,
      LocalDate on,
      String by) {
    return jdbc.sql(
            """
            insert into award.paper (item_id, kind, title, document, evidence_id, added_on, added_by)
            values (:item, :kind, :title, :document, :evidence, :on, :by) returning id
            """)
        .param("item", item)
        .param("kind", kind.name())
        .param("title", title)
        .param("document", document)
        .param("evidence", evidence)
        .param("on", on)
        .param("by", by)
        .query(Long.class)
        .single();
  }

  boolean drop(long id, LocalDate on, String reason) {
    return jdbc.sql(
                """
                update award.paper set dropped_on = :on, drop_reason = :reason
                where id = :id and dropped_on is null
                """)
            .param("on", on)
            .param("reason", reason)
            .param("id", id)
            .update()
        == 1;
  }

  /** The papers of all items of a proposal, in one statement. */
  List<Paper> ofProposal(long proposal) {
    return ReadMemo.once(List.of("award.papers", proposal), () -> readOfProposal(proposal));
  }

  private List<Paper> readOfProposal(long proposal) {
    return jdbc.sql(
            """
            select p.* from award.paper p join award.proposal_item i on i.id = p.item_id
            where i.proposal_id = :proposal and p.dropped_on is null order by p.id
            """)
        .param("proposal", proposal)
        .query((rs, _) ->
            new Paper(
                rs.getLong("id"),
                rs.getLong("item_id"),
                PaperKind.valueOf(rs.getString("kind")),
                rs.getString("title"),
                rs.getString("document"),
                rs.getObject("evidence_id", Long.class),
                rs.getObject("added_on", LocalDate.class),
                rs.getString("added_by")))
        .list();
  }
}
