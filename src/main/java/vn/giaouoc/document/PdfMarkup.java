package vn.giaouoc.document;

import static java.util.Locale.ROOT;

import java.util.List;
import vn.giaouoc.document.Block.Align;

/** The document as XHTML with print styles, from which the PDF is made. */
final class PdfMarkup {

  private final OfficialDocument doc;
  private final PaperStyle style;
  private final Xhtml html = new Xhtml();

  private PdfMarkup(OfficialDocument doc) {
    this.doc = doc;
    this.style = PaperStyle.of(doc);
  }

  static String of(OfficialDocument doc) {
    return new PdfMarkup(doc).write();
  }

  private String write() {
    html.raw("<html lang='vi'><head><title>").text(doc.title().replace('\n', ' '));
    html.raw("</title><meta name='author' content='").text(doc.issuer().name());
    html.raw("'/><meta name='subject' content='").text(doc.title().replace('\n', ' '));
    html.raw("'/><style>").raw(css()).raw("</style></head><body>");
    html.div("foot", doc.setup().foot());
    head();
    title();
    addressees();
    for (var base : Wording.bases(doc.bases())) {
      html.raw("<p class='base'>").text(base).raw("</p>");
    }
    doc.body().subList(0, doc.closing()).forEach(this::block);
    html.raw("<div class='closing'>");
    doc.body().subList(doc.closing(), doc.body().size()).forEach(this::block);
    close();
    html.raw("</div>");
    return html.raw("</body></html>").toString();
  }

  private void head() {
    html.raw("<table class='head'><tr><td style='width:" + style.leftHead() + "mm'>");
    HeadLines.superior(doc).forEach(line -> html.div("superior", line));
    HeadLines.issuer(doc).forEach(line -> html.div("issuer", line));
    if (doc.format() == DocumentFormat.STATE) {
      html.rule(HeadLines.underIssuer(doc));
    } else {
      html.div("star", "*");
    }
    if (doc.number() != null) {
      html.div("number", doc.number().line(doc.format()));
    }
    html.raw("</td><td style='width:" + style.rightHead() + "mm'>");
    if (doc.format() == DocumentFormat.STATE) {
      html.div("national", Wording.COUNTRY).div("motto", Wording.MOTTO);
    } else {
      html.div("national", Wording.PARTY);
    }
    html.rule(HeadLines.underMotto(doc.format()));
    html.div("date", Wording.placeAndDate(doc.place(), doc.date(), doc.year()));
    html.raw("</td></tr></table>");
  }

  private void title() {
    html.div("kind", Wording.upper(doc.kind())).div("subject", doc.subject());
    if (doc.format() == DocumentFormat.STATE) {
      html.rule(HeadLines.underSubject(doc));
    } else {
      html.div("dashes", "-----");
    }
    html.raw("<div class='gap'></div>");
  }

  private void addressees() {
    var to = doc.addressees();
    if (to.isEmpty()) {
      return;
    }
    var word = doc.format() == DocumentFormat.STATE ? "Kính gửi:" : "Kính trình:";
    if (to.size() == 1) {
      html.raw("<p class='center'>").text(word + " " + to.getFirst() + ".").raw("</p>");
      return;
    }
    html.raw("<table class='to'><tr><td class='word'>").text(word).raw("</td><td>");
    for (var i = 0; i < to.size(); i++) {
      html.div("line", "- " + to.get(i) + (i == to.size() - 1 ? "." : ";"));
    }
    html.raw("</td></tr></table>");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> {
        html.raw("<p class='" + align(p.align()) + (p.indented() ? " first" : "") + "'>");
        p.runs().forEach(this::run);
        html.raw("</p>");
      }
      case Block.Heading h ->
          html.raw("<p class='heading first h" + h.level() + "'>").text(h.text()).raw("</p>");
      case Block.Table t -> table(t);
      case Block.SignatureGrid g -> grid(g);
    }
  }

  private void run(Block.Run run) {
    var css = (run.bold() ? "b" : "") + (run.italic() ? "i" : "");
    html.raw("<span class='r" + css + "'>").text(run.text()).raw("</span>");
  }

  private void table(Block.Table table) {
    html.raw("<table class='data'><thead><tr>");
    for (var column : table.columns()) {
      html.raw("<th style='width:" + column.percent() + "%'>").text(column.title()).raw("</th>");
    }
    html.raw("</tr></thead>");
    var open = false;
    for (var row : table.rows()) {
      html.raw(open ? "<tr>" : "<tbody><tr>");
      open = row.leads();
      if (row.heading()) {
        html.raw("<td class='over' colspan='" + table.columns().size() + "'>");
        html.text(row.cells().getFirst()).raw("</td>");
      } else {
        for (var i = 0; i < row.cells().size(); i++) {
          var bold = row.isBold(i) ? " rb" : "";
          html.raw("<td class='" + align(table.columns().get(i).align()) + bold + "'>");
          html.text(row.cells().get(i)).raw("</td>");
        }
      }
      html.raw(open ? "</tr>" : "</tr></tbody>");
    }
    html.raw(open ? "</tbody></table>" : "</table>");
  }

  private void grid(Block.SignatureGrid grid) {
    html.raw("<table class='signers'>");
    for (var at = 0; at < grid.signers().size(); at += grid.columns()) {
      html.raw("<tr>");
      for (var i = at; i < at + grid.columns(); i++) {
        html.raw("<td style='width:" + 100 / grid.columns() + "%'>");
        if (i < grid.signers().size()) {
          signer(grid.signers().get(i));
        }
        html.raw("</td>");
      }
      html.raw("</tr>");
    }
    html.raw("</table>");
  }

  private void signer(Block.Signer signer) {
    html.div("authority", Wording.upper(signer.body()));
    html.div("position", signer.position());
    html.raw("<div class='hand'></div>");
    html.div("name", signer.name() == null ? "" : signer.name());
    html.div("note", signer.note() == null ? "" : signer.note());
  }

  private void close() {
    var signature = doc.signature();
    var recipients = Wording.recipients(doc.recipients());
    if (signature == null && recipients.isEmpty()) {
      return;
    }
    html.raw("<table class='close'><tr><td class='recipients'>");
    if (!recipients.isEmpty()) {
      html.raw("<div class='to-head'><span>").text("Nơi nhận:").raw("</span></div>");
      recipients.forEach(line -> html.div("to-line", line));
    }
    html.raw("</td><td class='signature'>");
    if (signature != null) {
      var position =
          doc.format() == DocumentFormat.STATE
              ? Wording.upper(signature.position())
              : signature.position();
      signer(signature.lines(doc.format()), position, signature);
    }
    html.raw("</td></tr></table>");
  }

  private void signer(List<String> authority, String position, Signature signature) {
    authority.forEach(line -> html.div("authority", Wording.upper(line)));
    html.div("position", position).raw("<div class='hand'></div>");
    html.div("name", signature.name() == null ? "" : signature.name());
  }

  private static String align(Align align) {
    return align.name().toLowerCase(ROOT);
  }

  private String css() {
    return PdfStyles.of(doc, style);
  }
}
