package vn.giaouoc.year;

/**
 * One thing that is missing before a year may move.
 *
 * @param blocks false when it is only a warning: recorded and shown, never a wall
 * @param sentence what is missing and whose it is, for a person
 * @param link the page that mends it
 */
public record Lack(boolean blocks, String sentence, String link) {

  /** Something without which the year may not move. */
  public static Lack blocking(String sentence, String link) {
    return new Lack(true, sentence, link);
  }

  /** Something recorded and shown, which does not stop the year. */
  public static Lack warning(String sentence, String link) {
    return new Lack(false, sentence, link);
  }
}
