package vn.giaouoc.scoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * One comparison of the chain that orders units.
 *
 * @param group key of the group compared; only with {@link Kind#GROUP}
 */
public record TieStep(Kind kind, @Nullable String group) {

  /** What is compared. */
  public enum Kind {
    TOTAL("tổng điểm"),
    BONUS("điểm thưởng"),
    GROUP("điểm của nhóm"),
    MAXIMA("số nội dung đạt điểm tối đa"),
    FEWER_PENALTIES("điểm trừ ít hơn"),
    /** Always the last: the meeting decides, with minutes. */
    BY_HAND("quyết định của hội nghị");

    private final String vi;

    Kind(String vi) {
      this.vi = vi;
    }

    /** The words officials use. */
    public String vi() {
      return vi;
    }
  }

  public TieStep {
    if ((kind == Kind.GROUP) != (group != null)) {
      throw new IllegalArgumentException("a group is named exactly when groups are compared");
    }
  }

  /** A comparison that needs no group. */
  public static TieStep of(Kind kind) {
    return new TieStep(kind, null);
  }
}
