package vn.giaouoc.award;

import org.jspecify.annotations.Nullable;

/**
 * A paper that a file must have.
 *
 * @param awardCode null for every award
 * @param blocks whether the file cannot go on without it
 */
public record PaperRule(
    @Nullable String awardCode, PaperKind kind, boolean blocks, String article) {

  /** Whether it concerns this award. */
  public boolean concerns(String award) {
    return awardCode == null || awardCode.equals(award);
  }
}
