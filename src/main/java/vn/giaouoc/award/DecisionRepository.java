package vn.giaouoc.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;

/** Award decisions in the database, asked for by bloc and year number. */
@Repository
class DecisionRepository {

  private final JdbcClient jdbc;

  DecisionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(
      BlocId bloc,
      int year,
      @Nullable Long proposal,
      String issuer,
      String signer,
      String subject,
      @Nullable String source) {
    return jdbc.sql(
            """
            insert into award.decision
              (bloc_id, year_number, proposal_id, issuer, signer_position, subject, source)
            values (:bloc, :year, :proposal, :issuer, :signer, :subject, :source) returning id
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .param("proposal", proposal)
        .param("issuer", issuer)
        .param("signer", signer)
        .param("subject", subject)
        .param("source", source)
        .query(Long.class)
        .single();
  }

  void dropDrafts(BlocId bloc, int year) {
    jdbc.sql(
            """
            delete from award.award a using award.decision d
            where d.id = a.decision_id and d.state = 'DRAFT' and d.bloc_id = :bloc
              and d.year_number = :year
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .update();
    jdbc.sql(
            """
            delete from award.decision where bloc_id = :bloc and year_number = :year
              and state = 'DRAFT'
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .update();
  }

  boolean saveHead(long id, int version, String signer, String subject) {
    return jdbc.sql(
                """
                update award.decision set signer_position = :signer, subject = :subject,
                  version = version + 1
                where id = :id and version = :version and state = 'DRAFT'
                """)
            .param("signer", signer)
            .param("subject", subject)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean sign(long id, int version, LocalDate dated, @Nullable String number, String by) {
    return jdbc.sql(
                """
                update award.decision set state = 'SIGNED', dated = :dated, number = :number,
                  signed_by = :by, version = version + 1
                where id = :id and version = :version and state = 'DRAFT'
                """)
            .param("dated", dated)
            .param("number", number)
            .param("by", by)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean typeNumber(long id, int version, String number) {
    return jdbc.sql(
                """
                update award.decision set number = :number, version = version + 1
                where id = :id and version = :version and state = 'SIGNED' and number is null
                """)
            .param("number", number)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  List<AwardDecision> list(BlocId bloc, int year) {
    return jdbc.sql(
            """
            select * from award.decision where bloc_id = :bloc and year_number = :year order by id
            """)
        .param("bloc", bloc.value())
        .param("year", year)
        .query(DecisionRepository::row)
        .list();
  }

  AwardDecision get(BlocId bloc, int year, long id) {
    return list(bloc, year).stream()
        .filter(d -> d.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no decision " + id));
  }

  private static AwardDecision row(ResultSet rs, int n) throws SQLException {
    return new AwardDecision(
        rs.getLong("id"),
        new BlocId(rs.getLong("bloc_id")),
        rs.getInt("year_number"),
        rs.getString("number"),
        rs.getObject("dated", LocalDate.class),
        rs.getString("issuer"),
        rs.getString("signer_position"),
        rs.getString("subject"),
        rs.getString("state").equals("SIGNED"),
        rs.getString("signed_by"),
        rs.getString("source"),
        rs.getInt("version"));
  }
}
