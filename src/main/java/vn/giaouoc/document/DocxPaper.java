package vn.giaouoc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a document as Word's DOCX, for editing and for the issuer's own registry. */
final class DocxPaper {

  private final OfficialDocument doc;
  private final PaperStyle style;
  private final DocxWriter out;

  private DocxPaper(OfficialDocument doc, XWPFDocument file) {
    this.doc = doc;
    this.style = PaperStyle.of(doc);
    this.out = new DocxWriter(file, style);
  }

  static byte[] write(OfficialDocument doc) {
    try (var file = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      var paper = new DocxPaper(doc, file);
      DocxSetup.prepare(file, doc, paper.style);
      paper.head();
      paper.title();
      paper.addressees();
      for (var base : Wording.bases(doc.bases())) {
        paper.out.body(List.of(Block.Run.italic(base)), Block.Align.JUSTIFY, true);
      }
      var body = new DocxBody(paper.out, paper.style, doc.setup());
      doc.body().subList(0, doc.closing()).forEach(body::block);
      body.together(doc.body().subList(doc.closing(), doc.body().size()));
      paper.close(body);
      file.write(bytes);
      return DocxSetup.stable(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head() {
    var table = out.openTable(1, style.leftHead(), style.rightHead());
    var left = out.cell(table, 0, 0);
    HeadLines.superior(doc).forEach(line -> out.line(left, line, style.superior(), ""));
    HeadLines.issuer(doc).forEach(line -> out.line(left, line, style.issuer(), "b"));
    if (doc.format() == DocumentFormat.STATE) {
      out.rule(left, HeadLines.underIssuer(doc), style.leftHead());
    } else {
      out.line(left, "*", style.issuer(), "");
    }
    if (doc.number() != null) {
      out.line(left, doc.number().line(doc.format()), style.number(), "");
    }
    var right = out.cell(table, 0, 1);
    if (doc.format() == DocumentFormat.STATE) {
      out.line(right, Wording.COUNTRY, style.national(), "b");
      out.line(right, Wording.MOTTO, style.motto(), "b");
    } else {
      out.line(right, Wording.PARTY, style.national(), "b");
    }
    out.rule(right, HeadLines.underMotto(doc.format()), style.rightHead());
    var when = Wording.placeAndDate(doc.place(), doc.date(), doc.year());
    out.line(right, when, style.dateSize(), "i");
  }

  private void title() {
    var kind = out.centred(Wording.upper(doc.kind()), style.kind(), "b");
    kind.setSpacingBefore(400);
    doc.subject().lines().forEach(l -> out.centred(l, style.subject(), "b"));
    if (doc.format() == DocumentFormat.STATE) {
      out.rule(HeadLines.underSubject(doc), style.width());
    } else {
      out.centred("-----", style.subject(), "");
    }
    out.centred("", 6, "");
  }

  private void addressees() {
    var to = doc.addressees();
    if (to.isEmpty()) {
      return;
    }
    var word = doc.format() == DocumentFormat.STATE ? "Kính gửi:" : "Kính trình:";
    if (to.size() == 1) {
      out.centred(word + " " + to.getFirst() + ".", style.body(), "").setSpacingAfter(120);
      return;
    }
    var table = out.openTable(1, 42, style.width() - 42);
    out.line(out.cell(table, 0, 0), word, style.body(), "");
    var list = out.cell(table, 0, 1);
    for (var i = 0; i < to.size(); i++) {
      var end = i == to.size() - 1 ? "." : ";";
      var line = out.line(list, "- " + to.get(i) + end, style.body(), "");
      line.setAlignment(ParagraphAlignment.LEFT);
    }
    out.centred("", 6, "");
  }

  private void close(DocxBody body) {
    var signature = doc.signature();
    var recipients = Wording.recipients(doc.recipients());
    if (signature == null && recipients.isEmpty()) {
      return;
    }
    out.centred("", 6, "");
    var left = (int) Math.round(style.width() * 0.46);
    var table = out.openTable(1, left, style.width() - left);
    recipients(out.cell(table, 0, 0), recipients);
    if (signature != null) {
      var cell = out.cell(table, 0, 1);
      var state = doc.format() == DocumentFormat.STATE;
      for (var line : signature.lines(doc.format())) {
        out.line(cell, Wording.upper(line), style.body(), "b");
      }
      var position = state ? Wording.upper(signature.position()) : signature.position();
      out.line(cell, position, style.body(), state ? "b" : "");
      body.handwritten(cell, signature.name());
    }
  }

  private void recipients(XWPFTableCell cell, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    var party = doc.format() == DocumentFormat.PARTY;
    out.line(cell, "Nơi nhận:", style.recipientsHead(), party ? "u" : "bi")
        .setAlignment(ParagraphAlignment.LEFT);
    for (var line : lines) {
      out.line(cell, line, style.recipients(), "").setAlignment(ParagraphAlignment.LEFT);
    }
  }
}
