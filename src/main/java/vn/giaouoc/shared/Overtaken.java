package vn.giaouoc.shared;

import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Someone else saved this record first. Seen as 409 with both versions side by side; nothing typed
 * is lost.
 */
public class Overtaken extends OptimisticLockingFailureException {

  private final transient Map<String, String> theirs;

  /**
   * Reports the faster editor's version.
   *
   * @param theirs what now stands in the record, as ready strings by the form's field names
   */
  public Overtaken(Map<String, String> theirs) {
    super("overtaken");
    this.theirs = Map.copyOf(theirs);
  }

  /** What now stands in the record, by the form's field names. */
  public Map<String, String> theirs() {
    return theirs;
  }
}
