package vn.giaouoc.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a body piece by piece; parts are numbered I, II, III as they come. */
final class BodyText {

  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  private final List<Block> blocks = new ArrayList<>();
  private int parts;

  /** The next part's heading, in capitals after its number. */
  BodyText part(String title) {
    blocks.add(Block.part(ROMAN[parts++] + ". " + Wording.upper(title)));
    return this;
  }

  /** A paragraph; nothing when there is no text. Blank lines divide paragraphs. */
  BodyText text(@Nullable String text) {
    if (text != null) {
      text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> add(Block.text(l)));
    }
    return this;
  }

  /** “Thời gian: …”; nothing when there is no text. */
  BodyText lead(String lead, @Nullable String text) {
    return text == null || text.isBlank() ? this : add(Block.lead(lead, text.strip()));
  }

  /** Lines with a hyphen. */
  BodyText dashes(List<String> lines) {
    lines.forEach(l -> add(Block.text("- " + closed(l))));
    return this;
  }

  /** Lines numbered 1, 2, 3. */
  BodyText numbered(List<String> lines) {
    for (var i = 0; i < lines.size(); i++) {
      add(Block.text((i + 1) + ". " + closed(lines.get(i))));
    }
    return this;
  }

  /** A part of hyphened lines; nothing at all when there are none. */
  BodyText partOfDashes(String title, List<String> lines) {
    return lines.isEmpty() ? this : part(title).dashes(lines);
  }

  /**
   * The last paragraph: it ends with “./.” in the State's form, with “.” in the Party's.
   */
  BodyText end(DocumentFormat format, String text) {
    return add(Block.text(text + (format == DocumentFormat.STATE ? "./." : ".")));
  }

  /** A block as it is. */
  BodyText add(Block block) {
    blocks.add(block);
    return this;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** With a stop at its end, unless it has one. */
  static String closed(String text) {
    var stripped = text.strip();
    return stripped.isEmpty() || stripped.matches("(?s).*[.;:!?…/]$") ? stripped : stripped + ".";
  }
}
