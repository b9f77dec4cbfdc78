package vn.giaouoc.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Signatures and refusals; rows are only added. */
@Repository
class SignatureRepository {

  private final JdbcClient jdbc;

  SignatureRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PledgeSignature> list(YearId year) {
    return jdbc.sql("select * from pledge.signature where year_id = :year order by id")
        .param("year", year.value())
        .query(SignatureRepository::signature)
        .list();
  }

  long add(YearId year, PledgeSignature s) {
    return jdbc.sql(
            """
            insert into pledge.signature (year_id, unit_id, kind, major, minor, sha256,
              representative, reason, late, signed_on, recorded_by, recorded_at)
            values (:year, :unit, :kind, :major, :minor, :sha, :representative, :reason, :late,
              :on, :by, :at)
            returning id
            """)
        .param("year", year.value())
        .param("unit", s.unit().value())
        .param("kind", s.kind().name())
        .param("major", s.number().major())
        .param("minor", s.number().minor())
        .param("sha", s.sha256())
        .param("representative", s.representative())
        .param("reason", s.reason())
        .param("late", s.late())
        .param("on", s.signedOn())
        .param("by", s.recordedBy())
        .param("at", s.recordedAt().atOffset(ZoneOffset.UTC))
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  private static PledgeSignature signature(ResultSet row, int i) throws SQLException {
    return new PledgeSignature(
        row.getLong("id"),
        new UnitId(row.getLong("unit_id")),
        PledgeSignature.Kind.valueOf(row.getString("kind")),
        new VersionNumber(row.getInt("major"), row.getInt("minor")),
        row.getString("sha256"),
        row.getString("representative"),
        row.getString("reason"),
        row.getBoolean("late"),
        row.getObject("signed_on", java.time.LocalDate.class),
        row.getString("recorded_by"),
        row.getTimestamp("recorded_at").toInstant());
  }
}
