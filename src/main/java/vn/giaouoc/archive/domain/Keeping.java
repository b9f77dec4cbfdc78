package vn.giaouoc.archive.domain;

import java.util.Set;

/** The rules by which papers are kept; each is a dated parameter. */
public enum Keeping {
  YEARLY,
  HALF_YEAR,
  LETTERS,
  AWARD,
  /** Nothing known is said of it: the agency's own table holds. */
  OTHER;

  private static final Set<String> STATE = Set.of("FLAG_GOVERNMENT", "CERTIFICATE_PM");
  private static final Set<String> AGENCY = Set.of("COMMENDATION_LETTER");

  /**
   * The parameter that says how many years, 0 for ever; empty where none does.
   *
   * @param awards codes of what was proposed: a file is kept as long as its highest award asks
   */
  public String parameter(Set<String> awards) {
    return switch (this) {
      case YEARLY -> "archive.yearly";
      case HALF_YEAR -> "archive.halfYear";
      case LETTERS -> "archive.letters";
      case AWARD ->
          awards.stream().anyMatch(STATE::contains)
              ? "archive.awardState"
              : !awards.isEmpty() && AGENCY.containsAll(awards)
                  ? "archive.awardAgency"
                  : "archive.awardProvince";
      case OTHER -> "";
    };
  }

  /** “Vĩnh viễn”, “20 năm”. */
  public static String vi(int years) {
    return years == 0 ? "Vĩnh viễn" : "%02d năm".formatted(years);
  }
}
