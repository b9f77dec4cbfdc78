package vn.giaouoc.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** The blocks of a document's body in Word. */
final class DocxBody {

  private final DocxWriter out;
  private final PaperStyle style;
  private final double tables;

  DocxBody(DocxWriter out, PaperStyle style, PageSetup page) {
    this.out = out;
    this.style = style;
    this.tables = page.tables();
  }

  void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> out.body(p.runs(), p.align(), p.indented());
      case Block.Heading h -> {
        var paragraph = out.body(List.of(Block.Run.bold(h.text())), Block.Align.JUSTIFY, true);
        paragraph.setKeepNext(true);
        if (h.level() == 1) {
          paragraph.setSpacingBefore(160);
        }
      }
      case Block.Table t -> table(t);
      case Block.SignatureGrid g -> grid(g);
    }
  }

  /** Paragraphs that stay with what follows them. */
  void together(List<Block> blocks) {
    var first = out.paragraphs();
    blocks.forEach(this::block);
    out.keepNext(first);
  }

  private void table(Block.Table table) {
    var columns = table.columns();
    var widths =
        columns.stream().mapToInt(c -> Math.round(c.percent() * style.width() / 100f)).toArray();
    var written = out.ruledTable(table.rows().size() + 1, widths);
    written.getRow(0).setRepeatHeader(true);
    for (var i = 0; i < columns.size(); i++) {
      out.line(out.cell(written, 0, i), columns.get(i).title(), tables, "b");
    }
    for (var at = 0; at < table.rows().size(); at++) {
      var row = table.rows().get(at);
      if (row.heading()) {
        var cell = out.span(written, at + 1, columns.size());
        var line = out.line(cell, row.cells().getFirst(), tables, "b");
        line.setAlignment(ParagraphAlignment.LEFT);
        line.setKeepNext(true);
        continue;
      }
      for (var i = 0; i < row.cells().size(); i++) {
        var line =
            out.line(
                out.cell(written, at + 1, i), row.cells().get(i), tables, row.isBold(i) ? "b" : "");
        line.setAlignment(DocxWriter.alignment(columns.get(i).align()));
        line.setKeepNext(row.leads());
      }
    }
    out.centred("", 6, "");
  }

  private void grid(Block.SignatureGrid grid) {
    out.centred("", 8, "");
    var columns = grid.columns();
    var widths = new int[columns];
    java.util.Arrays.fill(widths, style.width() / columns);
    var rows = (grid.signers().size() + columns - 1) / columns;
    var table = out.openTable(rows, widths);
    for (var i = 0; i < grid.signers().size(); i++) {
      var signer = grid.signers().get(i);
      var cell = out.cell(table, i / columns, i % columns);
      if (!signer.body().isEmpty()) {
        out.line(cell, Wording.upper(signer.body()), 13.5, "b");
      }
      if (!signer.position().isEmpty()) {
        out.line(cell, signer.position(), 13.5, "b");
      }
      handwritten(cell, signer.name());
      if (signer.note() != null) {
        out.line(cell, signer.note(), 12, "i");
      }
    }
  }

  /** The gap for a signature, with the name below it when it is known. */
  void handwritten(XWPFTableCell cell, @Nullable String name) {
    for (var i = 0; i < 3; i++) {
      out.line(cell, "", style.body(), "");
    }
    out.line(cell, name == null ? "" : name, style.body(), "b");
  }
}
