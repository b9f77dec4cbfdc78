package vn.giaouoc.scoring;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Voiding;

/** Writes {@code scoring.voided_node}, which is read with the head of the sheet. */
@Repository
class VoidingRepository {

  private final JdbcClient jdbc;

  VoidingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
