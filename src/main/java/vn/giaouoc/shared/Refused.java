package vn.giaouoc.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule says no. It carries all reasons, not the first; each is a Vietnamese sentence that says
 * what to do. Seen as the same page, 422, with nothing typed lost.
 */
public class Refused extends RuntimeException {

  /**
   * One reason.
   *
   * @param field the field of the form it belongs to, or null for the whole form
   * @param sentence what is wrong and what to do, for a person
   * @param link where to mend it, or null
   */
  public record Reason(@Nullable String field, String sentence, @Nullable String link) {}

  private final transient List<Reason> reasons;

  /** Refuses for all these reasons. */
  public Refused(List<Reason> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  /** Refuses for one reason that concerns the whole form. */
  public static Refused because(String sentence) {
    return new Refused(List.of(new Reason(null, sentence, null)));
  }

  /** Refuses for one reason that belongs to one field. */
  public static Refused at(String field, String sentence) {
    return new Refused(List.of(new Reason(field, sentence, null)));
  }

  /** All reasons, never empty. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** The HTTP status it is seen as. */
  public int status() {
    return 422;
  }
}
