package vn.giaouoc.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;

/** The provinces in time, and who is of a province's Board. */
@Repository
public class Provinces {

  private final JdbcClient jdbc;
  private final Clock clock;

  Provinces(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The province's name on that date, for example “Lâm Đồng”; the code itself if it is unknown. */
  public String name(String code, LocalDate asOf) {
    return jdbc.sql(
            """
            select name from unit.province_name where province_code = :code
             order by valid @> :day desc, upper(valid) desc nulls first limit 1
            """)
        .param("code", code)
        .param("day", asOf)
        .query((rs, _) -> rs.getString(1))
        .optional()
        .orElse(code);
  }

  /** Its name with what it is on that date: “tỉnh Lâm Đồng”, “thành phố Hải Phòng”. */
  public String fullName(String code, LocalDate asOf) {
    return jdbc.sql(
            """
            select case when city then 'thành phố ' else 'tỉnh ' end || name
              from unit.province_name where province_code = :code
             order by valid @> :day desc, upper(valid) desc nulls first limit 1
            """)
        .param("code", code)
        .param("day", asOf)
        .query((rs, _) -> rs.getString(1))
        .optional()
        .orElse(code);
  }

  /** The province that stands for this one on that date: itself, or what it was merged into. */
  public String on(String code, LocalDate day) {
    return jdbc.sql("select unit.province_on(:code, :day)")
        .param("code", code)
        .param("day", day)
        .query((rs, _) -> rs.getString(1))
        .single();
  }

  /**
   * Whether the actor is of the Board of this province, or of the province that has taken it over
   * by today.
   */
  public boolean isBoard(Actor actor, String code) {
    if (actor.isSystem() || isBoardOf(actor, code)) {
      return true;
    }
    return (actor.holdsAnywhere(Role.BOARD_OFFICER) || actor.holdsAnywhere(Role.BOARD_HEAD))
        && isBoardOf(actor, on(code, Vi.day(clock.instant())));
  }

  /** Refuses unless {@link #isBoard}. */
  public void mustBeBoard(Actor actor, String code) {
    if (!isBoard(actor, code)) {
      throw new NotAllowed(actor.name() + " is not of the Board of " + code);
    }
  }

  /** The codes of this province and of all that were merged into it. */
  public List<String> withPredecessors(String code) {
    return jdbc.sql(
            """
            with recursive p (code) as (
              select :code union select s.predecessor from p join unit.province_succession s on s.successor = p.code)
            select code from p
            """)
        .param("code", code)
        .query((rs, _) -> rs.getString(1))
        .list();
  }

  /** Whether the actor is of the Board of exactly this province. */
  public static boolean isBoardOf(Actor actor, String code) {
    return actor.holds(Role.BOARD_OFFICER, code) || actor.holds(Role.BOARD_HEAD, code);
  }
}
