package vn.giaouoc.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYearState;

/**
 * What the public may read of blocs, each list in one statement. Only these statements decide what
 * leaves the house.
 */
@Repository
@Transactional(readOnly = true)
public class PublicQuery {

  private static final String AWARD =
      """
      select a.year_number, a.wording, a.conferrer, a.recipient_name, a.unnamed_count,
             a.reason_line, d.number, d.dated, false as proposed, r.id is not null as revoked
        from award.award a
        left join award.decision d on d.id = a.decision_id
        left join award.revocation r on r.award_id = a.id
       where a.given and (d.state = 'SIGNED' or a.source is not null) and a.bloc_id = :bloc
      """;

  private final JdbcClient jdbc;

  PublicQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All blocs that exist on that day, or only one, by province and name. */
  public List<PublicBloc> blocs(LocalDate day, @Nullable BlocId only) {
    return jdbc.sql(
            """
            select b.id, b.name, b.type, p.name as province, f.name as former, y.number as year, y.state,
                   (select count(*) from bloc.membership m
                     where m.bloc_id = b.id and m.year = y.number and m.left_on is null) as members,
                   l.name as leader
              from bloc.as_of(:day) b
              left join unit.province_name p on p.province_code = b.province and p.valid @> :day::date
              left join lateral (
                select n.name from unit.province_name n
                 where n.province_code = b.base_province and b.base_province <> b.province
                 order by upper(n.valid) desc nulls first limit 1) f on true
              left join lateral (
                select x.number, x.state from year.bloc_year x where x.bloc_id = b.id
                 order by x.number desc limit 1) y on true
              left join lateral (
                select u.name from bloc.leader_term t
                 cross join lateral (select a.name from unit.as_of(lower(t.term)) a where a.id = t.unit_id) u
                 where t.bloc_id = b.id and t.role = 'LEADER' and t.for_year = y.number
                 order by lower(t.term) desc limit 1) l on true
             where coalesce(b.began <= :day, true) and coalesce(b.ended > :day, true)
               and (:only::bigint is null or b.id = :only)
             order by p.name, b.number nulls last, b.name
            """)
        .param("day", day)
        .param("only", only == null ? null : only.value(), Types.BIGINT)
        .query(PublicQuery::bloc)
        .list();
  }

  /** The years of a bloc, the newest first. */
  public List<PublicYear> years(BlocId bloc) {
    return jdbc.sql(
            """
            select y.id, y.number, y.state,
                   (select count(*) from bloc.membership m
                     where m.bloc_id = y.bloc_id and m.year = y.number and m.left_on is null) as members,
                   l.leader, l.deputies,
                   (select string_agg(t.text, ' · ' order by t.id) from plan.theme t
                     where t.year_id = y.id and not t.study_topic and not t.suggested) as theme,
                   (select coalesce(sum(coalesce(a.unnamed_count, 1)), 0) from award.award a
                      left join award.decision d on d.id = a.decision_id
                     where a.bloc_id = y.bloc_id and a.year_number = y.number and a.given
                       and (d.state = 'SIGNED' or a.source is not null)) as awards
              from year.bloc_year y
              left join lateral (
                select string_agg(distinct u.name, '; ') filter (where t.role = 'LEADER') as leader,
                       string_agg(distinct u.name, '; ') filter (where t.role = 'DEPUTY') as deputies
                  from bloc.leader_term t
                 cross join lateral (select a.name from unit.as_of(lower(t.term)) a where a.id = t.unit_id) u
                 where t.bloc_id = y.bloc_id and t.for_year = y.number) l on true
             where y.bloc_id = :bloc order by y.number desc
            """)
        .param("bloc", bloc.value())
        .query((row, i) ->
            new PublicYear(
                row.getLong("id"),
                row.getInt("number"),
                BlocYearState.valueOf(row.getString("state")),
                row.getInt("members"),
                row.getString("leader"),
                row.getString("deputies"),
                row.getString("theme"),
                row.getInt("awards")))
        .list();
  }

  /** The awards given to members of a bloc; of one year, or of all for null. */
  public List<PublicAward> awards(BlocId bloc, @Nullable Integer year) {
    return jdbc.sql(
            AWARD
                + """
                   and (:year::int is null or a.year_number = :year)
                 order by a.year_number desc, (select ordinal from award.award_type t where t.code = a.award_code), a.id
                """)
        .param("bloc", bloc.value())
        .param("year", year, Types.INTEGER)
        .query(PublicQuery::award)
        .list();
  }

  /** What the bloc proposed, once it has published its results; empty before. */
  public List<PublicAward> proposals(YearId year) {
    return jdbc.sql(
            """
            select y.number as year_number, i.wording, i.conferrer, i.recipient_name, i.unnamed_count,
                   i.reason_line, null as number, null::date as dated, true as proposed, false as revoked
              from portal.result_publication r
              join year.bloc_year y on y.id = r.year_id
              join lateral (select p.id from award.proposal p where p.year_id = y.id and p.state = 'SUBMITTED'
                             order by p.no desc limit 1) p on true
              join award.proposal_item i on i.proposal_id = p.id
             where r.year_id = :year order by i.ordinal, i.id
            """)
        .param("year", year.value())
        .query(PublicQuery::award)
        .list();
  }

  /** The way of the bloc's rotating flags, the latest step first. */
  public List<PublicFlagStep> flagSteps(BlocId bloc) {
    return jdbc.sql(
            """
            select f.label, g.name as giver, t.name as taker, h.for_year, h.handed_on, h.occasion
              from bloc.rotating_flag f join bloc.flag_handover h on h.flag_id = f.id
              left join lateral (select a.name from unit.as_of(h.handed_on) a where a.id = h.from_unit) g on true
              join lateral (select a.name from unit.as_of(h.handed_on) a where a.id = h.to_unit) t on true
             where f.bloc_id = :bloc order by h.handed_on desc, h.id desc
            """)
        .param("bloc", bloc.value())
        .query((row, i) ->
            new PublicFlagStep(
                row.getString("label"),
                row.getString("giver"),
                row.getString("taker"),
                row.getInt("for_year"),
                row.getObject("handed_on", LocalDate.class),
                row.getString("occasion")))
        .list();
  }

  /** The names a bloc has borne besides its leading name of today, each with its time in words. */
  public List<String> otherNames(BlocId bloc, LocalDate day) {
    return jdbc.sql(
            """
            select distinct name from bloc.bloc_name
             where bloc_id = :bloc and use in ('LEAD', 'SHORT', 'OLD')
               and not (use = 'LEAD' and valid @> :day::date)
             order by name
            """)
        .param("bloc", bloc.value())
        .param("day", day)
        .query((row, i) -> row.getString(1))
        .list();
  }

  /** The year of a bloc by its number. */
  public Optional<PublicYear> year(BlocId bloc, int number) {
    return years(bloc).stream().filter(y -> y.number() == number).findFirst();
  }

  private static PublicBloc bloc(ResultSet row, int i) throws SQLException {
    var state = row.getString("state");
    var province = row.getString("province");
    return new PublicBloc(
        row.getLong("id"),
        row.getString("name"),
        BlocType.valueOf(row.getString("type")),
        province == null ? "" : province,
        row.getString("former"),
        row.getObject("year", Integer.class),
        state == null ? null : BlocYearState.valueOf(state),
        row.getInt("members"),
        row.getString("leader"));
  }

  private static PublicAward award(ResultSet row, int i) throws SQLException {
    var unnamed = row.getInt("unnamed_count");
    return new PublicAward(
        row.getInt("year_number"),
        row.getString("wording"),
        row.getString("conferrer"),
        unnamed > 0 ? "" : row.getString("recipient_name"),
        unnamed,
        row.getString("reason_line"),
        row.getString("number"),
        row.getObject("dated", LocalDate.class),
        row.getBoolean("proposed"),
        row.getBoolean("revoked"));
  }
}
