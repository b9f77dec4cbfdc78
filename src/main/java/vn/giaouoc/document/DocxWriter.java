package vn.giaouoc.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Paragraphs and tables in Word, with widths in millimetres and sizes in points. */
final class DocxWriter {

  /** A margin of 0 would be left out of the file, and programs then take their own. */
  private static final int HAIR = 2;

  static final String FONT = "Times New Roman";

  private final XWPFDocument file;
  private final PaperStyle style;

  DocxWriter(XWPFDocument file, PaperStyle style) {
    this.file = file;
    this.style = style;
  }

  /** Millimetres in Word's unit, a twentieth of a point. */
  static int twips(double millimetres) {
    return (int) Math.round(millimetres / 25.4 * 1440);
  }

  /** A paragraph of the body. */
  XWPFParagraph body(List<Block.Run> runs, Block.Align align, boolean indented) {
    var paragraph = file.createParagraph();
    paragraph.setAlignment(alignment(align));
    paragraph.setSpacingAfter(120);
    paragraph.setSpacingBetween(style.line(), LineSpacingRule.AT_LEAST);
    if (indented) {
      paragraph.setIndentationFirstLine(twips(style.firstLine()));
    }
    for (var run : runs) {
      var face = (run.bold() ? "b" : "") + (run.italic() ? "i" : "");
      run(paragraph, run.text(), style.body(), face);
    }
    return paragraph;
  }

  /** How many paragraphs stand outside tables by now. */
  int paragraphs() {
    return file.getParagraphs().size();
  }

  /** Keeps each paragraph outside tables, from this one on, on the page of what follows it. */
  void keepNext(int first) {
    file.getParagraphs().stream().skip(first).forEach(p -> p.setKeepNext(true));
  }

  /** A centred line outside tables. */
  XWPFParagraph centred(String text, double size, String face) {
    return fill(file.createParagraph(), text, size, face);
  }

  /** A line drawn in the middle of a space so wide. */
  void rule(double length, double space) {
    drawn(file.createParagraph(), length, space);
  }

  /** A line drawn in the middle of a cell so wide. */
  void rule(XWPFTableCell cell, double length, double space) {
    drawn(next(cell), length, space);
  }

  /** A centred line in a cell. */
  XWPFParagraph line(XWPFTableCell cell, String text, double size, String face) {
    return fill(next(cell), text, size, face);
  }

  private static XWPFParagraph next(XWPFTableCell cell) {
    var first = cell.getParagraphs().getFirst();
    var unused = first.getRuns().isEmpty() && first.getCTP().getPPr() == null;
    return unused ? first : cell.addParagraph();
  }

  private static XWPFParagraph fill(
      XWPFParagraph paragraph, String text, double size, String face) {
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(0);
    run(paragraph, text, size, face);
    return paragraph;
  }

  private static void drawn(XWPFParagraph paragraph, double length, double space) {
    var side = twips(Math.max(0, (space - length) / 2));
    paragraph.setIndentationLeft(side);
    paragraph.setIndentationRight(side);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBefore(40);
    paragraph.setSpacingBetween(6, LineSpacingRule.EXACT);
    paragraph.setBorderTop(Borders.SINGLE);
    run(paragraph, "", 2, "");
  }

  private static void run(XWPFParagraph paragraph, String text, double size, String face) {
    var run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(face.contains("b"));
    run.setItalic(face.contains("i"));
    if (face.contains("u")) {
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
    var lines = Wording.printable(text).split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  static ParagraphAlignment alignment(Block.Align align) {
    return switch (align) {
      case LEFT -> ParagraphAlignment.LEFT;
      case CENTER -> ParagraphAlignment.CENTER;
      case RIGHT -> ParagraphAlignment.RIGHT;
      case JUSTIFY -> ParagraphAlignment.BOTH;
    };
  }

  /** A table without lines, its columns so many millimetres wide. */
  XWPFTable openTable(int rows, int... widths) {
    var table = table(rows, HAIR, widths);
    table.removeBorders();
    return table;
  }

  /** A table with lines around every cell. */
  XWPFTable ruledTable(int rows, int... widths) {
    var table = table(rows, 70, widths);
    table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    return table;
  }

  private XWPFTable table(int rows, int padding, int... widths) {
    var table = file.createTable(rows, widths.length);
    table.setCellMargins(padding / 2, padding, padding / 2, padding);
    table.setWidth(Integer.toString(twips(Arrays.stream(widths).sum())));
    var properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
    indent.setType(STTblWidth.DXA);
    indent.setW(BigInteger.valueOf(padding));
    var grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (var width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(twips(width)));
    }
    for (var row : table.getRows()) {
      row.setCantSplitRow(true);
      for (var i = 0; i < widths.length; i++) {
        row.getCell(i).setWidth(Integer.toString(twips(widths[i])));
        if (padding > HAIR) {
          row.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
      }
    }
    return table;
  }

  /** A cell, counted from 0. */
  XWPFTableCell cell(XWPFTable table, int row, int column) {
    return table.getRow(row).getCell(column);
  }

  /** All cells of a row as one. */
  XWPFTableCell span(XWPFTable table, int row, int columns) {
    var cells = table.getRow(row);
    for (var i = 0; i < columns; i++) {
      var properties = cells.getCell(i).getCTTc().getTcPr();
      properties.addNewHMerge().setVal(i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
    }
    return cells.getCell(0);
  }
}
