package vn.giaouoc.scoring;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Voiding;

/** The rows of {@code scoring.voided_node}. */
@Repository
class VoidingRepository {

  private final JdbcClient jdbc;

  VoidingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What columns decided, by sheet, column and node, in one statement. */
  Map<Long, Map<ColumnRole, Map<String, Voiding>>> list(Collection<Long> sheets) {
    Map<Long, Map<ColumnRole, Map<String, Voiding>>> found = new HashMap<>();
    jdbc.sql("select * from scoring.voided_node where sheet_id in (:sheets)")
        .param("sheets", sheets)
        .query((row, _) ->
            found
                .computeIfAbsent(row.getLong("sheet_id"), _ -> new EnumMap<>(ColumnRole.class))
                .computeIfAbsent(ColumnRole.valueOf(row.getString("role")), _ -> new HashMap<>())
                .put(
                    row.getString("node"),
                    new Voiding(
                        row.getBoolean("voided"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant())))
        .list();
    return found;
  }

  /** Writes what a column decided; its earlier word on the node is replaced. */
  void put(long sheet, ColumnRole role, String node, Voiding voiding) {
    jdbc.sql(
            """
            insert into scoring.voided_node (sheet_id, role, node, voided, reason, by_name, at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (sheet_id, role, node) do update set voided = excluded.voided,
              reason = excluded.reason, by_name = excluded.by_name, at = excluded.at
            """)
        .params(
            sheet,
            role.name(),
            node,
            voiding.voided(),
            voiding.reason(),
            voiding.by(),
            ScoreTableRepository.utc(voiding.at()))
        .update();
  }
}
