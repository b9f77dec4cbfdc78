package vn.giaouoc.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/**
 * A document in the register (sổ văn bản): issuer x type x period.
 *
 * @param type code of the type, for example {@code BC}; a pledge is {@code GU}
 * @param period the calendar year (STATE), or the term of the Party committee (PARTY)
 * @param number null until the issuer's registry gives one
 * @param sign number and symbol as cited, with a gap while there is no number; empty for papers
 *     that carry none
 * @param replaces the numbered document it takes the place of, if any
 * @param pdf the kept file
 * @param docx the kept file
 */
public record Issued(
    IssuedId id,
    UnitId issuer,
    String type,
    DocumentFormat format,
    String period,
    @Nullable Integer number,
    String sign,
    @Nullable LocalDate date,
    String title,
    BlocId bloc,
    YearId year,
    Source source,
    @Nullable IssuedId replaces,
    EvidenceId pdf,
    EvidenceId docx,
    String issuedBy,
    Instant issuedAt,
    int version) {

  /** Whether it carries a number at all. */
  public boolean takesNumber() {
    return !sign.isEmpty();
  }

  /** Where the register's line is shown. */
  public String path() {
    return "/van-ban/" + id;
  }
}
