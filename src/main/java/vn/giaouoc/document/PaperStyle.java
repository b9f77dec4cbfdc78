package vn.giaouoc.document;

/**
 * The measures of a format. Lengths in millimetres, type sizes in points.
 *
 * @param paperWidth width of the page with its margins; the height likewise
 * @param left left margin; the others likewise
 * @param leftHead width of the head's left column
 * @param national size of the upper line on the right of the head
 * @param motto size of the line below it (STATE only)
 * @param superior size of the organisation above
 * @param issuer size of the issuer's name
 * @param number size of number and symbol
 * @param dateSize size of place and date
 * @param kind size of the type's name
 * @param subject size of the abstract
 * @param body size of the body
 * @param recipientsHead size of “Nơi nhận:”
 * @param recipients size of the lines below it
 * @param firstLine indent of a paragraph's first line
 * @param line distance of the body's lines, in points
 */
record PaperStyle(
    int paperWidth,
    int paperHeight,
    int top,
    int bottom,
    int left,
    int right,
    int leftHead,
    double national,
    double motto,
    double superior,
    double issuer,
    double number,
    double dateSize,
    double kind,
    double subject,
    double body,
    double recipientsHead,
    double recipients,
    double firstLine,
    double line) {

  /** Nghị định 30/2020/NĐ-CP, Phụ lục I: margins 20, 20, 30, 20 mm; sizes within its ranges. */
  private static final PaperStyle STATE =
      new PaperStyle(
          210, 297, 20, 20, 30, 20, 66, 12.5, 13.5, 12, 12, 13, 13.5, 14, 14, 14, 12, 11, 12.7, 18);

  /** Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW: margins exactly 20, 20, 30, 15 mm. */
  private static final PaperStyle PARTY =
      new PaperStyle(
          210, 297, 20, 20, 30, 15, 78, 15, 14, 14, 14, 14, 14, 16, 14, 14, 14, 12, 10, 18);

  static PaperStyle of(DocumentFormat format) {
    return switch (format) {
      case STATE -> STATE;
      case PARTY -> PARTY;
    };
  }

  /** The measures of a document, on its pages. */
  static PaperStyle of(OfficialDocument doc) {
    var style = of(doc.format());
    return doc.setup().landscape() ? style.turned() : style;
  }

  /** The same across the paper, the head's columns as wide as the paper allows. */
  private PaperStyle turned() {
    var head = leftHead * (paperHeight - left - right) / width();
    return new PaperStyle(
        /* paperWidth= */ paperHeight,
        /* paperHeight= */ paperWidth,
        top,
        bottom,
        left,
        right,
        head,
        national,
        motto,
        superior,
        issuer,
        number,
        dateSize,
        kind,
        subject,
        body,
        recipientsHead,
        recipients,
        firstLine,
        line);
  }

  /** Width between the margins. */
  int width() {
    return paperWidth - left - right;
  }

  /** Width of the head's right column. */
  int rightHead() {
    return width() - leftHead;
  }
}
