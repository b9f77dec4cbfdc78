package vn.giaouoc.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;

/** Reads and writes handovers. */
@Repository
class HandoverRepository {

  private final JdbcClient jdbc;
  private final Clock clock;

  HandoverRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The handover of a year with its items and signatures; one statement. */
  Optional<Handover> find(BlocId bloc, int year) {
    var done = new EnumMap<HandoverItem, Handover.Done>(HandoverItem.class);
    var signed = new HashMap<String, Handover.Signature>();
    return jdbc
        .sql(
            """
            select h.id, h.from_unit, h.to_unit, h.opened_on, x.item, x.side, x.day, x.by, x.note, x.at
              from bloc.handover h
              left join lateral (
                select i.item, null as side, i.done_on as day, i.done_by as by, i.note, null::timestamptz as at
                  from bloc.handover_item i where i.handover_id = h.id
                union all
                select null, s.side, null, s.signed_by, null, s.signed_at
                  from bloc.handover_signature s where s.handover_id = h.id) x on true
             where h.bloc_id = :bloc and h.year = :year
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) -> {
          var item = rs.getString("item");
          var side = rs.getString("side");
          if (item != null) {
            done.put(
                HandoverItem.valueOf(item),
                new Handover.Done(
                    rs.getObject("day", LocalDate.class),
                    rs.getString("by"),
                    rs.getString("note")));
          } else if (side != null) {
            signed.put(
                side,
                new Handover.Signature(
                    rs.getString("by"), rs.getObject("at", OffsetDateTime.class).toInstant()));
          }
          return new Handover(
              rs.getLong("id"),
              year,
              new UnitId(rs.getLong("from_unit")),
              new UnitId(rs.getLong("to_unit")),
              rs.getObject("opened_on", LocalDate.class),
              java.util.Map.of(),
              null,
              null);
        })
        .list()
        .stream()
        .findFirst()
        .map(bare ->
            new Handover(
                bare.id(),
                year,
                bare.from(),
                bare.to(),
                bare.openedOn(),
                done,
                signed.get("GIVES"),
                signed.get("RECEIVES")));
  }

  /** Opens a handover. */
  void open(BlocId bloc, int year, UnitId from, UnitId to, LocalDate on) {
    try {
      jdbc.sql(
              "insert into bloc.handover (bloc_id, year, from_unit, to_unit, opened_on) values"
                  + " (:bloc, :year, :from, :to, :on)")
          .param("bloc", bloc.value())
          .param("year", year)
          .param("from", from.value())
          .param("to", to.value())
          .param("on", on)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
  }

  /** Marks an item as handed over, or changes its note. */
  void tick(long handover, HandoverItem item, LocalDate on, String by, @Nullable String note) {
    jdbc.sql(
            """
            insert into bloc.handover_item (handover_id, item, done_on, done_by, note)
            values (:id, :item, :on, :by, :note)
            on conflict (handover_id, item) do update set note = excluded.note
            """)
        .param("id", handover)
        .param("item", item.name())
        .param("on", on)
        .param("by", by)
        .param("note", note)
        .update();
  }

  /** Marks an item as not handed over. */
  void untick(long handover, HandoverItem item) {
    jdbc.sql("delete from bloc.handover_item where handover_id = :id and item = :item")
        .param("id", handover)
        .param("item", item.name())
        .update();
  }

  /** Signs for one side; nothing when it is signed already. */
  void sign(long handover, String side, UnitId unit, Actor actor) {
    jdbc.sql(
            """
            insert into bloc.handover_signature (handover_id, side, unit_id, account_id, signed_by, signed_at)
            values (:id, :side, :unit, :account, :by, :at) on conflict do nothing
            """)
        .param("id", handover)
        .param("side", side)
        .param("unit", unit.value())
        .param(
            "account",
            actor.account() == null ? null : actor.account().value(),
            java.sql.Types.BIGINT)
        .param("by", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
