package vn.giaouoc.scoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * What stands at one leaf of a sheet.
 *
 * @param input what was entered; null unless the leaf applies, and null while nothing was entered
 */
public record Answer(Applicability applicability, @Nullable Input input) {

  /** Nothing entered yet. */
  public static final Answer NONE = new Answer(Applicability.APPLIES, null);

  public Answer {
    if (applicability != Applicability.APPLIES) {
      input = null;
    }
  }

  /** The leaf applies and this was entered. */
  public static Answer of(Input input) {
    return new Answer(Applicability.APPLIES, input);
  }

  /** The leaf does not apply, for this reason. */
  public static Answer not(Applicability applicability) {
    return new Answer(applicability, null);
  }

  /** Whether anything was answered. */
  public boolean given() {
    return applicability != Applicability.APPLIES || input != null;
  }
}
