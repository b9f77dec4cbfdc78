package vn.giaouoc.bloc.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.bloc.BlocAccess.Sight;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.bloc.BlocNameUse;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.unit.Abbreviations.Patterns;

/** What the bloc pages show, read for them alone. */
@Repository
class BlocQuery {

  private final JdbcClient jdbc;

  BlocQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A line of the list; {@code members} are those of the latest list, {@code hit} the name found.
   */
  record Line(
      BlocId id,
      BlocType type,
      @Nullable Integer number,
      String province,
      String name,
      int members,
      @Nullable Integer memberYear,
      @Nullable String leader,
      @Nullable String hit) {}

  /** The blocs an actor sees on a day, by province and name, found by any of their names. */
  List<Line> list(Sight sight, Patterns patterns, LocalDate day, String province) {
    return jdbc.sql(
            """
            select b.id, b.type, b.number, p.name as province, b.name, h.name as hit, l.name as leader,
                   ms.year, coalesce(ms.members, 0) as members
              from bloc.as_of(:day) b
              cross join lateral (
                select x.name from unit.province_name x where x.province_code = b.province
                 order by x.valid @> :day desc, upper(x.valid) desc nulls first limit 1) p
              left join lateral (
                select a.name from bloc.leader_term t join unit.as_of(:day) a on a.id = t.unit_id
                 where t.bloc_id = b.id and t.role = 'LEADER' and t.term @> :day::date) l on true
              left join lateral (
                select m.year, count(*) as members from bloc.membership m
                 where m.bloc_id = b.id and m.year <= extract(year from :day::date) and m.left_on is null
                 group by m.year order by m.year desc limit 1) ms on true
              left join lateral (
                select n.name from bloc.bloc_name n
                 where n.bloc_id = b.id
                   and (shared.fold(n.name) like all (:typed) or shared.fold(n.name) like all (:expanded))
                 order by n.name = b.name desc, n.use = 'LEAD' desc, n.name limit 1) h on not :any
             where (:any or h.name is not null) and (:province = '' or b.province = :province)
               and (b.began is null or b.began <= :day) and (b.ended is null or b.ended > :day) and
            """
                + Sight.CONDITION
                + " order by p.name, b.type desc, b.number nulls last, b.name, b.id")
        .param("day", day)
        .param("typed", patterns.typedArray())
        .param("expanded", patterns.expandedArray())
        .param("any", patterns.isEmpty())
        .param("province", province)
        .params(sight.parameters())
        .query((rs, _) ->
            new Line(
                new BlocId(rs.getLong("id")),
                BlocType.valueOf(rs.getString("type")),
                rs.getObject("number", Integer.class),
                rs.getString("province"),
                rs.getString("name"),
                rs.getInt("members"),
                rs.getObject("year", Integer.class),
                rs.getString("leader"),
                rs.getString("hit")))
        .list();
  }

  /** A name in time. */
  record Name(
      String name,
      BlocNameUse use,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String source) {}

  /** All names of a bloc: the leading ones first, the newest first. */
  List<Name> names(BlocId bloc) {
    return jdbc.sql(
            """
            select name, use, lower(valid) as first, upper(valid) - 1 as last, source from bloc.bloc_name
             where bloc_id = :bloc order by use = 'LEAD' desc, valid desc, name
            """)
        .param("bloc", bloc.value())
        .query((rs, _) ->
            new Name(
                rs.getString("name"),
                BlocNameUse.valueOf(rs.getString("use")),
                rs.getObject("first", LocalDate.class),
                rs.getObject("last", LocalDate.class),
                rs.getString("source")))
        .list();
  }

  /** All acts of a bloc, the newest first. */
  List<BlocAct> acts(BlocId bloc) {
    return jdbc.sql(
            """
            select number, act_date, issuer, title, lower(valid), upper(valid) - 1 from bloc.bloc_act
             where bloc_id = :bloc order by act_date desc, id desc
            """)
        .param("bloc", bloc.value())
        .query((rs, _) ->
            new BlocAct(
                rs.getString(1),
                rs.getObject(2, LocalDate.class),
                rs.getString(3),
                rs.getString(4),
                rs.getObject(5, LocalDate.class),
                rs.getObject(6, LocalDate.class)))
        .list();
  }

  /** A member with what its list says of it. */
  record MemberRow(
      long unit,
      String name,
      String kind,
      int ordinal,
      @Nullable LocalDate joined,
      @Nullable LocalDate left,
      @Nullable String succeeds,
      @Nullable LocalDate ended) {}

  /** The list of a year with the names of a day, also those that have left. */
  List<MemberRow> members(BlocId bloc, int year, LocalDate day) {
    return ReadMemo.once(
        List.of("bloc.memberRows", bloc, year, day), () -> readMembers(bloc, year, day));
  }

  private List<MemberRow> readMembers(BlocId bloc, int year, LocalDate day) {
    return jdbc.sql(
            """
            select m.unit_id, a.name, k.name as kind, m.ordinal, m.joined_on, m.left_on, a.ended,
                   (select s.name from unit.as_of(make_date(:year - 1, 12, 31)) s where s.id = m.succeeds) as succeeds
              from bloc.membership m
              join unit.as_of(:day) a on a.id = m.unit_id
              join unit.kind k on k.code = a.kind
             where m.bloc_id = :bloc and m.year = :year order by m.ordinal
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .param("day", day)
        .query((rs, _) ->
            new MemberRow(
                rs.getLong("unit_id"),
                rs.getString("name"),
                rs.getString("kind"),
                rs.getInt("ordinal"),
                rs.getObject("joined_on", LocalDate.class),
                rs.getObject("left_on", LocalDate.class),
                rs.getString("succeeds"),
                rs.getObject("ended", LocalDate.class)))
        .list();
  }
}
