package vn.giaouoc.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;

/** Awards in the database. */
@Repository
class AwardRepository {

  private static final String SELECT =
      """
      select a.*, d.number decision_number, d.dated decision_date, d.state decision_state,
        v.held_on delivered_on, r.act_on revoked_on
      from award.award a
      left join award.decision d on d.id = a.decision_id
      left join award.delivery v on v.id = a.delivery_id
      left join award.revocation r on r.award_id = a.id
      join award.award_type t on t.code = a.award_code
      """;

  private final JdbcClient jdbc;

  AwardRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A new award, everything already copied. */
  record Draft(
      BlocId bloc,
      int year,
      @Nullable Long decision,
      @Nullable Long item,
      String code,
      String wording,
      String conferrer,
      @Nullable UnitId unit,
      @Nullable Integer unnamed,
      String recipient,
      String reason,
      @Nullable String refusal,
      @Nullable String source) {}

  long add(Draft d) {
    return jdbc.sql(
            """
            insert into award.award (bloc_id, year_number, decision_id, item_id, award_code,
              wording, conferrer, unit_id, unnamed_count, recipient_name, reason_line, given,
              refusal, source)
            values (:bloc, :year, :decision, :item, :code, :wording, :conferrer, :unit, :unnamed,
              :recipient, :reason, :given, :refusal, :source)
            returning id
            """)
        .param("bloc", d.bloc.value())
        .param("year", d.year)
        .param("decision", d.decision)
        .param("item", d.item)
        .param("code", d.code)
        .param("wording", d.wording)
        .param("conferrer", d.conferrer)
        .param("unit", d.unit == null ? null : (Long) d.unit.value())
        .param("unnamed", d.unnamed)
        .param("recipient", d.recipient)
        .param("reason", d.reason)
        .param("given", d.refusal == null)
        .param("refusal", d.refusal)
        .param("source", d.source)
        .query(Long.class)
        .single();
  }

  List<Award> ofYear(BlocId bloc, int year) {
    return jdbc.sql(
            SELECT
                + " where a.bloc_id = :bloc and a.year_number = :year"
                + " order by a.given desc, t.ordinal, a.id")
        .param("bloc", bloc.value())
        .param("year", year)
        .query(AwardRepository::row)
        .list();
  }

  Award get(BlocId bloc, int year, long id) {
    return ofYear(bloc, year).stream()
        .filter(a -> a.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no award " + id));
  }

  /** Awards given under signed decisions or known from a source. */
  List<Award> given(BlocId bloc) {
    return jdbc.sql(
            SELECT
                + """
                 where a.bloc_id = :bloc and a.given and (d.id is null or d.state = 'SIGNED')
                 order by a.year_number desc, t.ordinal, a.id
                """)
        .param("bloc", bloc.value())
        .query(AwardRepository::row)
        .list();
  }

  List<Award> given(Collection<UnitId> units) {
    return jdbc.sql(
            SELECT
                + """
                 where a.unit_id = any(:units) and a.given and (d.id is null or d.state = 'SIGNED')
                 order by a.year_number desc, t.ordinal, a.id
                """)
        .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
        .query(AwardRepository::row)
        .list();
  }

  boolean notice(long id, int version, @Nullable String number, LocalDate on) {
    return jdbc.sql(
                """
                update award.award set notice_number = :number, notice_on = :on,
                  version = version + 1
                where id = :id and version = :version and not given
                """)
            .param("number", number)
            .param("on", on)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean objectText(long id, int version, String text, String by, LocalDate on) {
    return jdbc.sql(
                """
                update award.award set object_text = :text, object_checked_by = :by,
                  object_checked_on = :on, version = version + 1
                where id = :id and version = :version and given
                """)
            .param("text", text)
            .param("by", by)
            .param("on", on)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void deliver(Collection<Long> ids, long delivery, @Nullable String to) {
    jdbc.sql(
            """
            update award.award set delivery_id = :delivery, delivered_to = :to,
              version = version + 1
            where id = any(:ids) and given
            """)
        .param("delivery", delivery)
        .param("to", to)
        .param("ids", ids.toArray(Long[]::new))
        .update();
  }

  private static Award row(ResultSet rs, int n) throws SQLException {
    return new Award(
        rs.getLong("id"),
        rs.getInt("year_number"),
        rs.getObject("decision_id", Long.class),
        rs.getObject("item_id", Long.class),
        rs.getString("award_code"),
        rs.getString("wording"),
        rs.getString("conferrer"),
        ItemRepository.unit(rs),
        rs.getObject("unnamed_count", Integer.class),
        rs.getString("recipient_name"),
        rs.getString("reason_line"),
        rs.getBoolean("given"),
        rs.getString("refusal"),
        rs.getString("notice_number"),
        rs.getObject("notice_on", LocalDate.class),
        rs.getString("object_text"),
        rs.getString("object_checked_by"),
        rs.getObject("delivered_on", LocalDate.class),
        rs.getString("delivered_to"),
        rs.getObject("revoked_on", LocalDate.class),
        rs.getString("decision_number"),
        rs.getObject("decision_date", LocalDate.class),
        rs.getString("source"),
        rs.getInt("version"));
  }
}
