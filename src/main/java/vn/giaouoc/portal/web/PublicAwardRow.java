package vn.giaouoc.portal.web;

import java.util.List;
import vn.giaouoc.portal.PublicAward;
import vn.giaouoc.shared.Vi;

/**
 * An award in a list.
 *
 * @param recipient the unit, or “04 tập thể (nguồn không nêu tên)”
 * @param basis number and date of the decision, or what it stands on
 * @param flag whether it is a flag
 */
public record PublicAwardRow(
    String year,
    String award,
    String recipient,
    String conferrer,
    String reason,
    String basis,
    boolean flag,
    boolean proposed,
    boolean revoked) {

  static List<PublicAwardRow> of(List<PublicAward> awards) {
    return awards.stream().map(PublicAwardRow::of).toList();
  }

  private static PublicAwardRow of(PublicAward a) {
    var recipient =
        a.unnamed() == 0 ? a.recipient() : Vi.count(a.unnamed()) + " tập thể (nguồn không nêu tên)";
    var basis =
        a.decision() == null
            ? ""
            : "Quyết định số "
                + a.decision()
                + (a.decidedOn() == null ? "" : ", " + Vi.date(a.decidedOn()));
    return new PublicAwardRow(
        Integer.toString(a.year()),
        a.wording(),
        recipient,
        a.conferrer(),
        a.reason(),
        basis,
        a.wording().toLowerCase(java.util.Locale.ROOT).startsWith("cờ"),
        a.proposed(),
        a.revoked());
  }
}
