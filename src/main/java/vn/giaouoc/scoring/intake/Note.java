package vn.giaouoc.scoring.intake;

/**
 * Something to know about a table that was read.
 *
 * @param place where in the file, for people: “dòng 12”, “ô C12”; empty for the file as a whole
 * @param sentence what it is, and what to do when there is something to do
 */
public record Note(Kind kind, String place, String sentence) {

  /** How much it matters. */
  public enum Kind {
    /** Not understood, or not surely: somebody must look. */
    LOOK("Cần xem"),
    /** Understood, and how. */
    HOW("Đã hiểu");

    private final String vi;

    Kind(String vi) {
      this.vi = vi;
    }

    /** The name people read. */
    public String vi() {
      return vi;
    }
  }

  /** Place and sentence in one line. */
  public String line() {
    return place.isEmpty() ? capital(sentence) : capital(place) + ": " + sentence;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
