package vn.giaouoc.transfer;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database is made of, read from the database itself: a new table needs no line here. */
@Component
class Catalogue {

  /**
   * What is of this machine and this hour only: sessions, failed sign-ins, the invitation, files
   * being looked at.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "access.spring_session",
          "access.spring_session_attributes",
          "access.failed_sign_in",
          "access.invitation",
          "scoring.table_file");

  /** What is left out and refers to what is moved, so that it has to go when that is replaced. */
  static final List<String> EMPTIED = List.of("access.invitation", "scoring.table_file");

  private final JdbcClient jdbc;
  private final Flyway flyway;

  Catalogue(JdbcClient jdbc, Flyway flyway) {
    this.jdbc = jdbc;
    this.flyway = flyway;
  }

  /** The version of the newest migration. */
  String schema() {
    var now = flyway.info().current();
    return now == null ? "" : now.getVersion().toString();
  }

  /** The hash of all migrations in their order. */
  String schemaSha256() {
    var text = new StringBuilder();
    for (MigrationInfo m : flyway.info().applied()) {
      text.append(m.getVersion()).append(' ').append(m.getChecksum()).append('\n');
    }
    return Hashes.of(text.toString());
  }

  /** All tables that are moved, each after those it refers to; alphabetical where that is free. */
  List<Table> tables() {
    var all = new HashMap<String, Table>();
    var names =
        jdbc.sql(
                """
                select n.nspname || '.' || c.relname as name,
                  (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
                  (select string_agg(quote_ident(a.attname)
                     || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', '
                     order by k.place)
                   from pg_constraint p, unnest(p.conkey) with ordinality k (number, place),
                     pg_attribute a
                   where p.conrelid = c.oid and p.contype = 'p'
                     and a.attrelid = c.oid and a.attnum = k.number) as sorting,
                  (select pg_get_serial_sequence(n.nspname || '.' || c.relname, a.attname)
                   from pg_attribute a
                   where a.attrelid = c.oid and a.attidentity <> '') as sequence
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|public$)'
                order by n.nspname collate "C", c.relname collate "C"
                """)
            .query((row, i) -> {
              var sequence = row.getString("sequence");
              var table =
                  new Table(
                      row.getString("name"),
                      strings(row.getArray("columns")),
                      row.getString("sorting"),
                      sequence == null ? "" : sequence);
              all.put(table.name(), table);
              return table.name();
            })
            .list();
    var refers = references();
    var sorted = new LinkedHashSet<String>();
    names.forEach(name -> put(name, refers, sorted));
    return sorted.stream().filter(n -> !LEFT_OUT.contains(n)).map(all::get).toList();
  }

  /** The tables that a table's rows refer to, itself left out. */
  private Map<String, List<String>> references() {
    var references = new HashMap<String, List<String>>();
    jdbc.sql(
            """
            select distinct n.nspname || '.' || c.relname as name,
              o.nspname || '.' || t.relname as target
            from pg_constraint f
            join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class t on t.oid = f.confrelid join pg_namespace o on o.oid = t.relnamespace
            where f.contype = 'f' and f.conrelid <> f.confrelid order by name, target
            """)
        .query(row -> {
          references
              .computeIfAbsent(row.getString("name"), _ -> new ArrayList<>())
              .add(row.getString("target"));
        });
    return references;
  }

  private static void put(String name, Map<String, List<String>> refers, Set<String> sorted) {
    if (!sorted.contains(name)) {
      refers.getOrDefault(name, List.of()).forEach(target -> put(target, refers, sorted));
      sorted.add(name);
    }
  }

  private static List<String> strings(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
