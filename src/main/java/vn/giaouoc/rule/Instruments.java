package vn.giaouoc.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;

/** The register of legal instruments, for plans, pledges and papers to cite. */
@Service
public class Instruments {

  private static final String SELECT =
      """
      select i.*, lower(i.valid) as first, upper(i.valid) - 1 as last,
        s.kind || ' ' || s.number as successor
      from rule.legal_instrument i left join rule.legal_instrument s on s.id = i.successor_id
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Instruments(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** All instruments, the newest first. */
  public List<LegalInstrument> list() {
    return jdbc.sql(SELECT + "order by i.issued_on desc, i.number")
        .query(Instruments::instrument)
        .list();
  }

  /** One instrument; {@link NoSuchElementException} if there is none. */
  public LegalInstrument get(long id) {
    return jdbc.sql(SELECT + "where i.id = ?")
        .param(id)
        .query(Instruments::instrument)
        .optional()
        .orElseThrow(() -> new NoSuchElementException("no legal instrument " + id));
  }

  /** Those in force on that day, the newest first: what a paper of that date may cite. */
  public List<LegalInstrument> inForceOn(LocalDate day) {
    return jdbc.sql(SELECT + "where i.valid @> :day::date order by i.issued_on desc, i.number")
        .param("day", day)
        .query(Instruments::instrument)
        .list();
  }

  /**
   * Enters an instrument. The Board keeps the register.
   *
   * @param to its last day in force, or null
   */
  @Transactional
  public long enter(
      Actor actor, CitedText text, LocalDate from, @Nullable LocalDate to, Certainty certainty) {
    if (!actor.isSystem()
        && !actor.holdsAnywhere(Role.BOARD_OFFICER)
        && !actor.holdsAnywhere(Role.BOARD_HEAD)) {
      throw new NotAllowed(actor.name() + " may not keep the register of instruments");
    }
    if (to != null && to.isBefore(from)) {
      throw Refused.at("den", "Ngày hết hiệu lực phải từ ngày có hiệu lực trở đi.");
    }
    try {
      var id = insert(text, from, to, certainty);
      events.publishEvent(
          Change.by(actor, "rule.enter-instrument")
              .on("legal-instrument", id)
              .saying("Ghi văn bản căn cứ: " + text.cite())
              .after(Map.of("Trích yếu", text.about())));
      return id;
    } catch (DuplicateKeyException e) {
      throw Refused.at("so", "Văn bản này đã có trong danh mục, không cần ghi lần nữa.");
    }
  }

  private long insert(CitedText text, LocalDate from, @Nullable LocalDate to, Certainty certainty) {
    return jdbc.sql(
            """
            insert into rule.legal_instrument
              (kind, number, issued_on, issuer, about, valid, certainty)
            values (:kind, :number, :on, :issuer, :about, daterange(:from, :to, '[]'), :certainty)
            returning id
            """)
        .param("kind", text.kind())
        .param("number", text.number())
        .param("on", text.issuedOn())
        .param("issuer", text.issuer())
        .param("about", text.about())
        .param("from", from)
        .param("to", to, java.sql.Types.DATE)
        .param("certainty", certainty.name())
        .query((row, i) -> row.getLong(1))
        .single();
  }

  private static LegalInstrument instrument(ResultSet row, int i) throws SQLException {
    return new LegalInstrument(
        row.getLong("id"),
        new CitedText(
            row.getString("kind"),
            row.getString("number"),
            row.getObject("issued_on", LocalDate.class),
            row.getString("issuer"),
            row.getString("about")),
        row.getObject("first", LocalDate.class),
        row.getObject("last", LocalDate.class),
        row.getString("successor"),
        Certainty.valueOf(row.getString("certainty")));
  }
}
