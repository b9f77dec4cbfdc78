package vn.giaouoc.document;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/**
 * A document about to enter the register.
 *
 * @param issuer the unit in whose register it stands: the leader unit, for the bloc's papers
 * @param partyTerm the term of the Party committee, for example “2020-2025”; null for the usual
 *     five years
 */
public record Issue(
    UnitId issuer,
    BlocId bloc,
    YearId year,
    Source source,
    @Nullable String partyTerm,
    OfficialDocument document) {

  /** The type's code; a paper without a number is filed as {@code GU} (giao ước). */
  String type() {
    var number = document.number();
    return number == null || number.type().isEmpty() ? "GU" : number.type();
  }

  /** Within which numbers do not repeat. */
  String period() {
    var year = document.date() == null ? document.year() : document.date().getYear();
    if (document.format() == DocumentFormat.STATE) {
      return Integer.toString(year);
    }
    return partyTerm == null ? year / 5 * 5 + "-" + (year / 5 * 5 + 5) : partyTerm;
  }
}
