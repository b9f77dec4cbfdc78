package vn.giaouoc.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.YearId;

/** Ceremonies and revocations in the database. */
@Repository
class DeliveryRepository {

  private final JdbcClient jdbc;

  DeliveryRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(
      YearId year, LocalDate heldOn, @Nullable String place, String occasion, @Nullable String by) {
    return jdbc.sql(
            """
            insert into award.delivery (year_id, held_on, place, occasion, presented_by)
            values (:year, :on, :place, :occasion, :by) returning id
            """)
        .param("year", year.value())
        .param("on", heldOn)
        .param("place", place)
        .param("occasion", occasion)
        .param("by", by)
        .query(Long.class)
        .single();
  }

  List<AwardDelivery> list(YearId year) {
    return jdbc.sql("select * from award.delivery where year_id = :year order by held_on, id")
        .param("year", year.value())
        .query((rs, _) ->
            new AwardDelivery(
                rs.getLong("id"),
                rs.getObject("held_on", LocalDate.class),
                rs.getString("place"),
                rs.getString("occasion"),
                rs.getString("presented_by"),
                rs.getInt("version")))
        .list();
  }

  void revoke(Revocation r, String by) {
    jdbc.sql(
            """
            insert into award.revocation
              (award_id, act_number, act_on, issuer, ground, reason, recorded_by)
            values (:award, :number, :on, :issuer, :ground, :reason, :by)
            """)
        .param("award", r.award())
        .param("number", r.actNumber())
        .param("on", r.actOn())
        .param("issuer", r.issuer())
        .param("ground", r.ground().name())
        .param("reason", r.reason())
        .param("by", by)
        .update();
  }

  boolean returned(long award, int version, @Nullable LocalDate money, @Nullable LocalDate object) {
    return jdbc.sql(
                """
                update award.revocation set money_returned_on = :money,
                  object_returned_on = :object, version = version + 1
                where award_id = :award and version = :version
                """)
            .param("money", money)
            .param("object", object)
            .param("award", award)
            .param("version", version)
            .update()
        == 1;
  }

  /** The revocations of a bloc's year. */
  List<Revocation> revocations(vn.giaouoc.shared.BlocId bloc, int year) {
    return jdbc.sql(
            """
            select r.* from award.revocation r join award.award a on a.id = r.award_id
            where a.bloc_id = :bloc and a.year_number = :year order by r.act_on
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) ->
            new Revocation(
                rs.getLong("award_id"),
                rs.getString("act_number"),
                rs.getObject("act_on", LocalDate.class),
                rs.getString("issuer"),
                RevocationGround.valueOf(rs.getString("ground")),
                rs.getString("reason"),
                rs.getObject("money_returned_on", LocalDate.class),
                rs.getObject("object_returned_on", LocalDate.class),
                rs.getInt("version")))
        .list();
  }
}
