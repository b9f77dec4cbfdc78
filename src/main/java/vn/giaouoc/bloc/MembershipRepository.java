package vn.giaouoc.bloc;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;

/** Reads and writes the member lists. */
@Repository
class MembershipRepository {

  private final JdbcClient jdbc;

  MembershipRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One line of a list, also of a unit that has left. */
  record Row(
      UnitId unit,
      int ordinal,
      @Nullable LocalDate joinedOn,
      @Nullable LocalDate leftOn,
      @Nullable UnitId succeeds) {}

  /** The list of a year in its order. */
  List<Row> of(BlocId bloc, int year) {
    return jdbc.sql(
            """
            select unit_id, ordinal, joined_on, left_on, succeeds from bloc.membership
             where bloc_id = :bloc and year = :year order by ordinal
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) -> {
          var succeeds = rs.getObject("succeeds", Long.class);
          return new Row(
              new UnitId(rs.getLong("unit_id")),
              rs.getInt("ordinal"),
              rs.getObject("joined_on", LocalDate.class),
              rs.getObject("left_on", LocalDate.class),
              succeeds == null ? null : new UnitId(succeeds));
        })
        .list();
  }

  /** The highest place in the list; 0 when it is empty. */
  int lastOrdinal(BlocId bloc, int year) {
    return jdbc.sql(
            "select coalesce(max(ordinal), 0) from bloc.membership where bloc_id = :bloc and year ="
                + " :year")
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) -> rs.getInt(1))
        .single();
  }

  /** What is said of a year's list. */
  Optional<MemberList> list(BlocId bloc, int year) {
    return years(bloc).stream().filter(l -> l.year() == year).findFirst();
  }

  /** All lists of a bloc, the newest first. */
  List<MemberList> years(BlocId bloc) {
    return jdbc.sql(
            """
            select l.year, l.stated_count, l.copied_from, l.version, count(m.id) as listed
              from bloc.member_list l
              left join bloc.membership m on m.bloc_id = l.bloc_id and m.year = l.year and m.left_on is null
             where l.bloc_id = :bloc
             group by l.year, l.stated_count, l.copied_from, l.version order by l.year desc
            """)
        .param("bloc", bloc.value())
        .query((rs, _) ->
            new MemberList(
                rs.getInt("year"),
                rs.getObject("stated_count", Integer.class),
                rs.getObject("copied_from", Integer.class),
                rs.getInt("listed"),
                rs.getInt("version")))
        .list();
  }

  /** Locks a list and tells its version; -1 when there is none yet. */
  int lock(BlocId bloc, int year) {
    return jdbc.sql(
            "select version from bloc.member_list where bloc_id = :bloc and year = :year for"
                + " update")
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) -> rs.getInt(1))
        .optional()
        .orElse(-1);
  }

  /** Says that a former member is left out of a year, and why. */
  void leaveOut(BlocId bloc, int year, UnitId unit, String reason) {
    try {
      jdbc.sql(
              "insert into bloc.left_out (bloc_id, year, unit_id, reason) values (:bloc, :year,"
                  + " :unit, :reason)")
          .param("bloc", bloc.value())
          .param("year", year)
          .param("unit", unit.value())
          .param("reason", reason)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
  }

  /** Records the last day of a member. */
  void leave(BlocId bloc, int year, UnitId unit, LocalDate last) {
    jdbc.sql(
            "update bloc.membership set left_on = :last where bloc_id = :bloc and year = :year and"
                + " unit_id = :unit")
        .param("last", last)
        .param("bloc", bloc.value())
        .param("year", year)
        .param("unit", unit.value())
        .update();
  }

  /** Adds a member that joins within the year. */
  void join(BlocId bloc, int year, UnitId unit, LocalDate first) {
    insert(bloc, year, new Row(unit, lastOrdinal(bloc, year) + 1, first, null, null));
  }

  /** Makes the list of a year, or updates what is said of it as a whole. */
  void putList(BlocId bloc, int year, @Nullable Integer stated, @Nullable Integer copiedFrom) {
    jdbc.sql(
            """
            insert into bloc.member_list (bloc_id, year, stated_count, copied_from)
            values (:bloc, :year, :stated, :from)
            on conflict (bloc_id, year) do update
              set stated_count = coalesce(excluded.stated_count, member_list.stated_count),
                  copied_from = coalesce(excluded.copied_from, member_list.copied_from),
                  version = member_list.version + 1
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .param("stated", stated, Types.INTEGER)
        .param("from", copiedFrom, Types.INTEGER)
        .update();
  }

  /** Replaces the lines of a list; a unit that stays keeps its dates and lineage. */
  void replace(BlocId bloc, int year, List<UnitId> members, List<Row> before) {
    jdbc.sql("delete from bloc.membership where bloc_id = :bloc and year = :year")
        .param("bloc", bloc.value())
        .param("year", year)
        .update();
    var old = before.stream().collect(Collectors.toMap(Row::unit, Function.identity()));
    for (var i = 0; i < members.size(); i++) {
      var row = old.get(members.get(i));
      insert(
          bloc,
          year,
          new Row(
              members.get(i),
              i + 1,
              row == null ? null : row.joinedOn(),
              row == null ? null : row.leftOn(),
              row == null ? null : row.succeeds()));
    }
  }

  /** Adds one member at the end of the list. */
  void add(BlocId bloc, int year, UnitId unit, int ordinal, @Nullable UnitId succeeds) {
    insert(bloc, year, new Row(unit, ordinal, null, null, succeeds));
  }

  private void insert(BlocId bloc, int year, Row row) {
    try {
      jdbc.sql(
              """
              insert into bloc.membership (bloc_id, year, unit_id, ordinal, joined_on, left_on, succeeds)
              values (:bloc, :year, :unit, :ordinal, :joined, :left, :succeeds)
              """)
          .param("bloc", bloc.value())
          .param("year", year)
          .param("unit", row.unit().value())
          .param("ordinal", row.ordinal())
          .param("joined", row.joinedOn(), Types.DATE)
          .param("left", row.leftOn(), Types.DATE)
          .param("succeeds", row.succeeds() == null ? null : row.succeeds().value(), Types.BIGINT)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
  }
}
