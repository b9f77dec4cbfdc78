package vn.giaouoc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces of the document font, Tinos: drawn to the measures of Times New Roman. */
enum TypeFace {
  REGULAR("Regular", 400, false),
  BOLD("Bold", 700, false),
  ITALIC("Italic", 400, true),
  BOLD_ITALIC("BoldItalic", 700, true);

  static final String FAMILY = "Tinos";
  private static final double MM_PER_POINT = 25.4 / 72;

  private final String file;
  private final int weight;
  private final boolean italic;

  TypeFace(String file, int weight, boolean italic) {
    this.file = file;
    this.weight = weight;
    this.italic = italic;
  }

  int weight() {
    return weight;
  }

  boolean isItalic() {
    return italic;
  }

  /** The font file. */
  InputStream open() {
    var name = "/fonts/Tinos-" + file + ".ttf";
    try (var in = Objects.requireNonNull(TypeFace.class.getResourceAsStream(name), name)) {
      return new ByteArrayInputStream(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long the text is in one line, in millimetres. */
  double width(String text, double size) {
    try {
      var font = Measured.of(this);
      var glyphs = font.getUnicodeCmapLookup();
      long units = 0;
      for (var c : text.codePoints().toArray()) {
        units += font.getAdvanceWidth(glyphs.getGlyphId(c));
      }
      return units * size / font.getUnitsPerEm() * MM_PER_POINT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The two faces whose lines are measured, read once. */
  private static final class Measured {

    private static final TrueTypeFont REGULAR_FONT = read(REGULAR);
    private static final TrueTypeFont BOLD_FONT = read(BOLD);

    static TrueTypeFont of(TypeFace face) {
      return face.weight == 700 ? BOLD_FONT : REGULAR_FONT;
    }

    private static TrueTypeFont read(TypeFace face) {
      try (var in = face.open()) {
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
