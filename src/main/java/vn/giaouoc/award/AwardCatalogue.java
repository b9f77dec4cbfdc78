package vn.giaouoc.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Role;

/** The catalogue of awards and what each province calls them at a date. */
@Service
public class AwardCatalogue {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  AwardCatalogue(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Every award in its order. */
  @Transactional(readOnly = true)
  public List<AwardType> all() {
    return jdbc.sql("select * from award.award_type order by ordinal")
        .query(AwardCatalogue::row)
        .list();
  }

  /** One award; {@link NoSuchElementException} if the catalogue does not have it. */
  @Transactional(readOnly = true)
  public AwardType get(String code) {
    return jdbc.sql("select * from award.award_type where code = :code")
        .param("code", code)
        .query(AwardCatalogue::row)
        .optional()
        .orElseThrow(() -> new NoSuchElementException("no award " + code));
  }

  /** What the province calls the award on that day: its own wording, else the law's name. */
  @Transactional(readOnly = true)
  public String wording(String code, String province, LocalDate day) {
    return jdbc.sql(
            """
            select coalesce(w.wording, t.name) from award.award_type t
            left join award.wording w on w.award_code = t.code and w.province_code = :province
              and w.valid @> cast(:day as date)
            where t.code = :code
            """)
        .param("code", code)
        .param("province", province)
        .param("day", day)
        .query(String.class)
        .single();
  }

  /** Sets what a province calls an award. Done by the province's Board. */
  @Transactional
  public void setWording(
      Actor actor,
      String code,
      String province,
      String wording,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String source) {
    if (!actor.isSystem() && !actor.holds(Role.BOARD_HEAD, province)) {
      throw new vn.giaouoc.shared.NotAllowed("wording of " + province);
    }
    jdbc.sql(
            """
            insert into award.wording (award_code, province_code, wording, valid, source)
            values (:code, :province, :wording,
              daterange(cast(:from as date), cast(:to as date), '[]'), :source)
            """)
        .param("code", code)
        .param("province", province)
        .param("wording", wording)
        .param("from", from)
        .param("to", to)
        .param("source", source)
        .update();
    events.publishEvent(
        Change.by(actor, "award.set-wording")
            .on("award-type", code)
            .saying("Đặt cách gọi “%s” cho %s".formatted(wording, code))
            .because(source));
  }

  private static AwardType row(ResultSet rs, int n) throws SQLException {
    return new AwardType(
        rs.getString("code"),
        rs.getString("family").equals("TITLE"),
        rs.getString("name"),
        rs.getString("abbreviation"),
        rs.getBoolean("collective"),
        rs.getString("conferrer"),
        rs.getString("article"),
        rs.getBoolean("by_bloc"));
  }
}
