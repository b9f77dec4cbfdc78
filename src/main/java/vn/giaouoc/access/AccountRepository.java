package vn.giaouoc.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;

/** Accounts and their grants as stored. */
@Repository
class AccountRepository {

  private static final String SELECT =
      """
      select a.id, a.name, a.display_name, a.disabled, a.must_change, a.version,
        g.id as grant_id, g.role, g.unit_id, g.bloc_id, g.province, lower(g.valid) as first_day,
        (upper(g.valid) - 1) as last_day, g.revoked_at is not null as revoked
      from access.account a left join access.role_grant g on g.account_id = a.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AccountRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Account get(AccountId id) {
    return rows(jdbc.sql(SELECT + " where a.id = :id order by g.id").param("id", id.value()))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("account " + id));
  }

  /** All accounts whose name, office or role has the words, by name. */
  List<Account> all() {
    return rows(jdbc.sql(SELECT + " order by a.name, g.id"));
  }

  AccountId insert(String name, String displayName, @Nullable String hash, boolean mustChange) {
    try {
      return new AccountId(
          jdbc.sql(
                  """
                  insert into access.account (name, display_name, password_hash, must_change, created_at)
                  values (:name, :display, :hash, :mustChange, :now) returning id
                  """)
              .param("name", name)
              .param("display", displayName)
              .param("hash", hash)
              .param("mustChange", mustChange)
              .param("now", now())
              .query((rs, _) -> rs.getLong(1))
              .single());
    } catch (DuplicateKeyException e) {
      throw Refused.at("ten", "Tên đăng nhập này đã có. Hãy chọn tên khác.");
    }
  }

  void rename(AccountId id, String displayName, int version) {
    var changed =
        jdbc.sql(
                """
                update access.account set display_name = :display, version = version + 1
                where id = :id and version = :version
                """)
            .param("display", displayName)
            .param("id", id.value())
            .param("version", version)
            .update();
    if (changed == 0) {
      var theirs = get(id);
      throw new Overtaken(
          Map.of("ten-hien-thi", theirs.displayName(), "version", "" + theirs.version()));
    }
  }

  void disable(AccountId id, boolean disabled) {
    jdbc.sql("update access.account set disabled = :disabled where id = :id")
        .param("disabled", disabled)
        .param("id", id.value())
        .update();
  }

  void password(AccountId id, String hash, boolean mustChange) {
    jdbc.sql("update access.account set password_hash = :hash, must_change = :must where id = :id")
        .param("hash", hash)
        .param("must", mustChange)
        .param("id", id.value())
        .update();
  }

  void markDemonstration(AccountId id, String group, int order) {
    jdbc.sql("update access.account set demo_group = :group, demo_order = :order where id = :id")
        .param("group", group)
        .param("order", order)
        .param("id", id.value())
        .update();
  }

  @Nullable String hash(AccountId id) {
    var hashes = new ArrayList<@Nullable String>();
    jdbc.sql("select password_hash from access.account where id = :id")
        .param("id", id.value())
        .query(rs -> {
          hashes.add(rs.getString(1));
        });
    return hashes.getFirst();
  }

  void grant(AccountId id, Grant grant, LocalDate from, @Nullable LocalDate to) {
    jdbc.sql(
            """
            insert into access.role_grant (account_id, role, unit_id, bloc_id, province, valid, granted_at)
            values (:account, :role, :unit, :bloc, :province, daterange(:from, :to::date, '[]'), :now)
            """)
        .param("account", id.value())
        .param("role", grant.role().name())
        .param("unit", grant.unit() == null ? null : grant.unit().value())
        .param("bloc", grant.bloc() == null ? null : grant.bloc().value())
        .param("province", grant.province())
        .param("from", from)
        .param("to", to)
        .param("now", now())
        .update();
  }

  void revoke(AccountId id, long grant) {
    jdbc.sql(
            """
            update access.role_grant set revoked_at = :now
            where id = :grant and account_id = :account and revoked_at is null
            """)
        .param("now", now())
        .param("grant", grant)
        .param("account", id.value())
        .update();
  }

  /** How many administrators can still sign in on that day; locks them until the commit. */
  int administrators(LocalDate day) {
    return jdbc.sql(
            """
            select a.id from access.account a
            join access.role_grant g on g.account_id = a.id and g.role = 'ADMIN'
            where not a.disabled and g.valid @> :day and g.revoked_at is null
            order by a.id for update of a
            """)
        .param("day", day)
        .query((rs, _) -> rs.getLong(1))
        .set()
        .size();
  }

  /** Ends every session of the account and voids its tokens. */
  void throwOut(AccountId id) {
    jdbc.sql("delete from access.spring_session where principal_name = :id")
        .param("id", id.toString())
        .update();
    jdbc.sql(
            """
            update access.api_token set revoked_at = :now
            where account_id = :id and revoked_at is null
            """)
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  private List<Account> rows(JdbcClient.StatementSpec statement) {
    record Row(Account account, Account.@Nullable Held held) {}
    var rows = statement.query((rs, _) -> new Row(account(rs), held(rs))).list();
    var accounts = new LinkedHashMap<AccountId, Account>();
    var grants = new LinkedHashMap<AccountId, List<Account.Held>>();
    for (var row : rows) {
      accounts.putIfAbsent(row.account().id(), row.account());
      var held = grants.computeIfAbsent(row.account().id(), _ -> new ArrayList<>());
      if (row.held() != null) {
        held.add(row.held());
      }
    }
    return accounts.values().stream()
        .map(a ->
            new Account(
                a.id(),
                a.name(),
                a.displayName(),
                a.disabled(),
                a.mustChange(),
                a.version(),
                grants.getOrDefault(a.id(), List.of())))
        .toList();
  }

  private static Account account(ResultSet rs) throws SQLException {
    return new Account(
        new AccountId(rs.getLong("id")),
        rs.getString("name"),
        rs.getString("display_name"),
        rs.getBoolean("disabled"),
        rs.getBoolean("must_change"),
        rs.getInt("version"),
        List.of());
  }

  private static Account.@Nullable Held held(ResultSet rs) throws SQLException {
    var grant = GrantRow.read(rs);
    return grant == null
        ? null
        : new Account.Held(
            rs.getLong("grant_id"),
            grant,
            rs.getObject("first_day", LocalDate.class),
            rs.getObject("last_day", LocalDate.class),
            rs.getBoolean("revoked"));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
