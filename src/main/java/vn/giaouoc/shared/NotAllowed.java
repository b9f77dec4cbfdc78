package vn.giaouoc.shared;

/**
 * The actor has no right to this. Seen as 404, like something that is not there: a stranger learns
 * nothing from the difference.
 */
public class NotAllowed extends RuntimeException {

  /**
   * Refuses.
   *
   * @param what for the log of the operator, never shown
   */
  public NotAllowed(String what) {
    super(what);
  }
}
