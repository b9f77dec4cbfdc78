package vn.giaouoc.document;

import java.util.ArrayList;
import java.util.List;

/** The lines drawn under parts of the head, measured in the document font. In millimetres. */
final class HeadLines {

  private static final double SHARE = 0.42;

  private HeadLines() {}

  /** Under the national motto, or under the Party's name: as long as the text. */
  static double underMotto(DocumentFormat format) {
    var style = PaperStyle.of(format);
    return format == DocumentFormat.STATE
        ? TypeFace.BOLD.width(Wording.MOTTO, style.motto())
        : TypeFace.BOLD.width(Wording.PARTY, style.national());
  }

  /**
   * The organisation's name in as few lines as the column takes, as even as words allow.
   *
   * @param width of the column
   */
  static List<String> balanced(String name, TypeFace face, double size, double width) {
    var words = List.of(name.strip().split("\\s+"));
    var best = List.of(name);
    var bestWidth = face.width(name, size);
    for (var count = 2; bestWidth > width && count <= words.size(); count++) {
      best = even(words, count, face, size);
      bestWidth = best.stream().mapToDouble(l -> face.width(l, size)).max().orElse(0);
    }
    return best;
  }

  /** The words in so many lines, the longest of which is as short as can be. */
  private static List<String> even(List<String> words, int count, TypeFace face, double size) {
    if (count == 1) {
      return List.of(String.join(" ", words));
    }
    List<String> best = List.of();
    var bestWidth = Double.MAX_VALUE;
    for (var first = 1; first <= words.size() - count + 1; first++) {
      var lines = new ArrayList<String>();
      lines.add(String.join(" ", words.subList(0, first)));
      lines.addAll(even(words.subList(first, words.size()), count - 1, face, size));
      var longest = lines.stream().mapToDouble(l -> face.width(l, size)).max().orElse(0);
      if (longest < bestWidth) {
        bestWidth = longest;
        best = lines;
      }
    }
    return best;
  }

  /** The issuer's lines in the head. */
  static List<String> issuer(OfficialDocument doc) {
    var style = PaperStyle.of(doc);
    var name = Wording.upper(doc.issuer().name());
    return balanced(name, TypeFace.BOLD, style.issuer(), style.leftHead() - 2);
  }

  /** The lines of the organisation above; none when the head names none. */
  static List<String> superior(OfficialDocument doc) {
    var style = PaperStyle.of(doc);
    var superior = doc.issuer().superior();
    return superior == null
        ? List.of()
        : balanced(
            Wording.upper(superior), TypeFace.REGULAR, style.superior(), style.leftHead() - 2);
  }

  /** Under the issuer: between a third and a half of its line. */
  static double underIssuer(OfficialDocument doc) {
    var style = PaperStyle.of(doc);
    var longest =
        issuer(doc).stream().mapToDouble(l -> TypeFace.BOLD.width(l, style.issuer())).max();
    return SHARE * longest.orElse(0);
  }

  /** Under the abstract: between a third and a half of its line. */
  static double underSubject(OfficialDocument doc) {
    var style = PaperStyle.of(doc);
    var longest =
        doc.subject().lines().mapToDouble(l -> TypeFace.BOLD.width(l, style.subject())).max();
    return SHARE * Math.min(longest.orElse(0), 120);
  }
}
