package vn.giaouoc.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Appends entries to their chains. */
@Repository
class AuditRepository {

  private record Head(long seq, String hash) {}

  private final JdbcClient jdbc;

  AuditRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Appends the entry to the end of its chain, in two statements; its seq is decided here. */
  void append(AuditEntry event) {
    var head = lock(event.chain());
    var entry = at(head.seq(), event);
    jdbc.sql(
            """
            with head as (update audit.head set hash = decode(:hash, 'hex') where chain = :chain)
            insert into audit.entry (chain, seq, at, actor_account, actor_name, action, subject_type,
              subject_id, sentence, unit_id, bloc_id, year_id, before, after, reason, previous, hash)
            values (:chain, :seq, :at, :account, :actorName, :action, :subjectType,
              :subjectId, :sentence, :unit, :bloc, :year, :before, :after, :reason, decode(:previous, 'hex'), decode(:hash, 'hex'))
            """)
        .param("chain", entry.chain())
        .param("seq", entry.seq())
        .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
        .param("account", entry.account() == null ? null : entry.account().value())
        .param("actorName", entry.actorName())
        .param("action", entry.action())
        .param("subjectType", entry.subjectType())
        .param("subjectId", entry.subjectId())
        .param("sentence", entry.sentence())
        .param("unit", entry.unit() == null ? null : entry.unit().value())
        .param("bloc", entry.bloc() == null ? null : entry.bloc().value())
        .param("year", entry.year() == null ? null : entry.year().value())
        .param("before", entry.before())
        .param("after", entry.after())
        .param("reason", entry.reason())
        .param("previous", head.hash())
        .param("hash", EntryHash.of(head.hash(), entry))
        .update();
  }

  /** Takes the next place in the chain; others who append to it wait for the commit. */
  private Head lock(String chain) {
    return jdbc.sql(
            """
            insert into audit.head as h (chain, seq, hash) values (:chain, 1, decode(:start, 'hex'))
            on conflict (chain) do update set seq = h.seq + 1
            returning seq, encode(hash, 'hex') as hash
            """)
        .param("chain", chain)
        .param("start", EntryHash.START)
        .query((rs, n) -> new Head(rs.getLong("seq"), rs.getString("hash")))
        .single();
  }

  private static AuditEntry at(long seq, AuditEntry e) {
    return new AuditEntry(
        e.chain(),
        seq,
        e.at(),
        e.account(),
        e.actorName(),
        e.action(),
        e.subjectType(),
        e.subjectId(),
        e.sentence(),
        e.unit(),
        e.bloc(),
        e.year(),
        e.before(),
        e.after(),
        e.reason());
  }

  /** Reads an entry from all columns of its table. */
  static AuditEntry read(ResultSet rs) throws SQLException {
    var account = id(rs, "actor_account");
    var unit = id(rs, "unit_id");
    var bloc = id(rs, "bloc_id");
    var year = id(rs, "year_id");
    return new AuditEntry(
        rs.getString("chain"),
        rs.getLong("seq"),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        account == null ? null : new AccountId(account),
        rs.getString("actor_name"),
        rs.getString("action"),
        rs.getString("subject_type"),
        rs.getString("subject_id"),
        rs.getString("sentence"),
        unit == null ? null : new UnitId(unit),
        bloc == null ? null : new BlocId(bloc),
        year == null ? null : new YearId(year),
        rs.getString("before"),
        rs.getString("after"),
        rs.getString("reason"));
  }

  private static @Nullable Long id(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, Long.class);
  }
}
