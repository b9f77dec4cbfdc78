package vn.giaouoc.unit.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.unit.Abbreviations.Patterns;
import vn.giaouoc.unit.UnitEventType;

/** What the unit pages show, read for them alone. */
@Repository
class UnitQuery {

  static final int PAGE = 50;

  private final JdbcClient jdbc;

  UnitQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of the list; {@code hit} is the name that was found. */
  record Line(
      long id,
      String name,
      @Nullable String shortName,
      String kind,
      String province,
      @Nullable LocalDate ended,
      @Nullable String hit,
      int total) {}

  /** One page of the list, counted from 1; ended units only when they are searched or asked for. */
  List<Line> list(
      Patterns patterns, LocalDate day, String province, String kind, boolean ended, int page) {
    return jdbc.sql(
            """
            select a.id, a.name, a.short_name, k.name as kind, p.name as province, a.ended, m.label as hit,
                   count(*) over () as total
              from unit.as_of(:day) a
              join unit.kind k on k.code = a.kind
              cross join lateral (
                select x.name from unit.province_name x where x.province_code = a.province
                 order by x.valid @> :day desc, upper(x.valid) desc nulls first limit 1) p
              left join lateral (
                select t.label
                  from (select n.name as label, 1 as rank from unit.unit_name n where n.unit_id = a.id
                        union all select n.short_name, 2 from unit.unit_name n where n.unit_id = a.id
                        union all select l.alias, 3 from unit.unit_alias l where l.unit_id = a.id) t
                 where shared.fold(t.label) like all (:typed) or shared.fold(t.label) like all (:expanded)
                 order by t.label = a.name desc, t.rank, t.label limit 1) m on not :all
             where (:all or m.label is not null)
               and (:province = '' or a.province = :province)
               and (:kind = '' or a.kind = :kind)
               and (a.began is null or a.began <= :day or not :all)
               and (:ended or not :all or a.ended is null or a.ended > :day)
             order by a.name, a.id limit :limit offset :offset
            """)
        .param("day", day)
        .param("typed", patterns.typedArray())
        .param("expanded", patterns.expandedArray())
        .param("all", patterns.isEmpty())
        .param("province", province)
        .param("kind", kind)
        .param("ended", ended)
        .param("limit", PAGE)
        .param("offset", (page - 1) * PAGE)
        .query((rs, _) ->
            new Line(
                rs.getLong("id"),
                rs.getString("name"),
                rs.getString("short_name"),
                rs.getString("kind"),
                rs.getString("province"),
                rs.getObject("ended", LocalDate.class),
                rs.getString("hit"),
                rs.getInt("total")))
        .list();
  }

  /** A name in time. */
  record Name(
      String name,
      @Nullable String shortName,
      String kind,
      String kindCode,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {}

  /** All names of a unit, the newest first. */
  List<Name> names(UnitId unit) {
    return jdbc.sql(
            """
            select n.name, n.short_name, k.name as kind, n.kind as code, lower(n.valid) as first, upper(n.valid) - 1 as last
              from unit.unit_name n join unit.kind k on k.code = n.kind
             where n.unit_id = :unit order by n.valid desc
            """)
        .param("unit", unit.value())
        .query((rs, _) ->
            new Name(
                rs.getString("name"),
                rs.getString("short_name"),
                rs.getString("kind"),
                rs.getString("code"),
                rs.getObject("first", LocalDate.class),
                rs.getObject("last", LocalDate.class)))
        .list();
  }

  /** The other names by which a unit is looked for. */
  List<String> aliases(UnitId unit) {
    return jdbc.sql("select alias from unit.unit_alias where unit_id = :unit order by alias")
        .param("unit", unit.value())
        .query((rs, _) -> rs.getString(1))
        .list();
  }

  /** Something that happened. */
  record Event(
      UnitEventType type,
      LocalDate on,
      String detail,
      String number,
      LocalDate date,
      String issuer,
      @Nullable String reason) {}

  /** What happened to a unit, the newest first. */
  List<Event> events(UnitId unit) {
    return jdbc.sql(
            """
            select e.type, e.effective_on, e.detail, e.act_number, e.act_date, e.act_issuer, e.reason
              from unit.unit_event e
             where exists (select 1 from unit.unit_event_part p where p.event_id = e.id and p.unit_id = :unit)
             order by e.effective_on desc, e.id desc
            """)
        .param("unit", unit.value())
        .query((rs, _) ->
            new Event(
                UnitEventType.valueOf(rs.getString(1)),
                rs.getObject(2, LocalDate.class),
                rs.getString(3),
                rs.getString(4),
                rs.getObject(5, LocalDate.class),
                rs.getString(6),
                rs.getString(7)))
        .list();
  }

  /** One step of a lineage, with the names of that time. */
  record Edge(
      long predecessor,
      String predecessorName,
      long successor,
      String successorName,
      boolean principal,
      UnitEventType type,
      LocalDate on,
      String number) {}

  /** Every step of the unit's lineage, backwards and forwards. */
  List<Edge> lineage(UnitId unit) {
    return jdbc.sql(
            """
            with recursive back (event_id, predecessor, successor) as (
              select event_id, predecessor, successor from unit.succession where successor = :unit
              union
              select s.event_id, s.predecessor, s.successor from back b join unit.succession s on s.successor = b.predecessor),
            forth (event_id, predecessor, successor) as (
              select event_id, predecessor, successor from unit.succession where predecessor = :unit
              union
              select s.event_id, s.predecessor, s.successor from forth f join unit.succession s on s.predecessor = f.successor)
            select s.predecessor, p.name as predecessor_name, s.successor, n.name as successor_name, s.principal,
                   e.type, e.effective_on, e.act_number
              from (select * from back union select * from forth) l
              join unit.succession s using (event_id, predecessor, successor)
              join unit.unit_event e on e.id = s.event_id
              cross join lateral (select a.name from unit.as_of(e.effective_on - 1) a where a.id = s.predecessor) p
              cross join lateral (select a.name from unit.as_of(e.effective_on) a where a.id = s.successor) n
             order by e.effective_on, s.principal desc, p.name, n.name
            """)
        .param("unit", unit.value())
        .query((rs, _) ->
            new Edge(
                rs.getLong("predecessor"),
                rs.getString("predecessor_name"),
                rs.getLong("successor"),
                rs.getString("successor_name"),
                rs.getBoolean("principal"),
                UnitEventType.valueOf(rs.getString("type")),
                rs.getObject("effective_on", LocalDate.class),
                rs.getString("act_number")))
        .list();
  }
}
