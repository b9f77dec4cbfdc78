package vn.giaouoc.scoring.paper;

/** Long texts made to fit into a cell. */
final class Shortened {

  private Shortened() {}

  /** The text in at most so many characters, cut between two words. */
  static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var blank = text.lastIndexOf(' ', most - 1);
    return text.substring(0, blank < most / 2 ? most - 1 : blank).replaceAll("[,;: ]+$", "") + "…";
  }
}
