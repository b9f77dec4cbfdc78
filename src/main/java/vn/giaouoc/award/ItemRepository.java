package vn.giaouoc.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;

/** The items of proposals in the database. */
@Repository
class ItemRepository {

  private final JdbcClient jdbc;

  ItemRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is copied into the item when it is added and never retyped. */
  record Fixed(String wording, String conferrer, String recipientName) {}

  long add(long proposal, ItemDraft draft, Fixed fixed) {
    return bind(
            jdbc.sql(
                """
                insert into award.proposal_item (proposal_id, ordinal, award_code, wording,
                  conferrer, unit_id, unnamed_count, recipient_name, reason_line, votes, votes_of,
                  round_id, special_campaign)
                values (:proposal,
                  (select coalesce(max(ordinal), 0) + 1 from award.proposal_item
                    where proposal_id = :proposal),
                  :award, :wording, :conferrer, :unit, :unnamed, :recipient, :reason, :votes, :of,
                  :round, :campaign)
                returning id
                """),
            draft,
            fixed)
        .param("proposal", proposal)
        .query(Long.class)
        .single();
  }

  boolean change(long id, int version, ItemDraft draft, Fixed fixed) {
    return bind(
                jdbc.sql(
                    """
                    update award.proposal_item set award_code = :award, wording = :wording,
                      conferrer = :conferrer, unit_id = :unit, unnamed_count = :unnamed,
                      recipient_name = :recipient, reason_line = :reason, votes = :votes,
                      votes_of = :of, round_id = :round, special_campaign = :campaign,
                      version = version + 1
                    where id = :id and version = :version
                    """),
                draft,
                fixed)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec bind(
      JdbcClient.StatementSpec spec, ItemDraft draft, Fixed fixed) {
    var unit = draft.unit();
    return spec.param("award", draft.awardCode())
        .param("wording", fixed.wording())
        .param("conferrer", fixed.conferrer())
        .param("unit", unit == null ? null : (Long) unit.value())
        .param("unnamed", draft.unnamedCount())
        .param("recipient", fixed.recipientName())
        .param("reason", draft.reasonLine())
        .param("votes", draft.votes())
        .param("of", draft.votesOf())
        .param("round", draft.round())
        .param("campaign", draft.specialCampaign());
  }

  /** Lets two items change places. */
  void swap(ProposalItem a, ProposalItem b) {
    place(a.id(), b.ordinal());
    place(b.id(), a.ordinal());
  }

  private void place(long id, int ordinal) {
    jdbc.sql("update award.proposal_item set ordinal = :ordinal where id = :id")
        .param("ordinal", ordinal)
        .param("id", id)
        .update();
  }

  void drop(long id) {
    jdbc.sql("delete from award.paper where item_id = :id").param("id", id).update();
    jdbc.sql("delete from award.proposal_item where id = :id").param("id", id).update();
  }

  /** Copies all items of one version with their papers into the next. */
  void copy(long from, long to) {
    jdbc.sql(
            """
            with copied as (
              insert into award.proposal_item (proposal_id, ordinal, award_code, wording,
                conferrer, unit_id, unnamed_count, recipient_name, reason_line, votes, votes_of,
                round_id, special_campaign, copied_from)
              select :to, ordinal, award_code, wording, conferrer, unit_id, unnamed_count,
                recipient_name, reason_line, votes, votes_of, round_id, special_campaign, id
              from award.proposal_item where proposal_id = :from
              returning id, copied_from)
            insert into award.paper (item_id, kind, title, document, evidence_id, added_on, added_by)
            select c.id, p.kind, p.title, p.document, p.evidence_id, p.added_on, p.added_by
            from award.paper p join copied c on c.copied_from = p.item_id
            where p.dropped_on is null
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  List<ProposalItem> list(long proposal) {
    return jdbc.sql(
            """
            select i.*, t.name award_name from award.proposal_item i
            join award.award_type t on t.code = i.award_code
            where i.proposal_id = :proposal order by t.ordinal, i.ordinal
            """)
        .param("proposal", proposal)
        .query(ItemRepository::row)
        .list();
  }

  static ProposalItem row(ResultSet rs, int n) throws SQLException {
    return new ProposalItem(
        rs.getLong("id"),
        rs.getLong("proposal_id"),
        rs.getInt("ordinal"),
        rs.getString("award_code"),
        rs.getString("award_name"),
        rs.getString("wording"),
        rs.getString("conferrer"),
        unit(rs),
        rs.getObject("unnamed_count", Integer.class),
        rs.getString("recipient_name"),
        rs.getString("reason_line"),
        rs.getObject("votes", Integer.class),
        rs.getObject("votes_of", Integer.class),
        rs.getObject("round_id", Long.class),
        rs.getString("special_campaign"),
        rs.getInt("version"));
  }

  static @Nullable UnitId unit(ResultSet rs) throws SQLException {
    var id = rs.getObject("unit_id", Long.class);
    return id == null ? null : new UnitId(id);
  }
}
