package vn.giaouoc.document;

/** The print styles of a format. */
final class PdfStyles {

  private PdfStyles() {}

  static String of(OfficialDocument doc, PaperStyle s) {
    var party = doc.format() == DocumentFormat.PARTY;
    return """
    @page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm;
      @top-center { content: counter(page); font-family: Tinos; font-size: 13.5pt; }
      @bottom-center { content: element(foot); } }
    .foot { position: running(foot); font-size: 9pt; line-height: 1.2; text-align: left; }
    @page:first { @top-center { content: ''; } }
    body { font-family: Tinos; font-size: %spt; line-height: %spt; color: #000; margin: 0; }
    table { border-collapse: collapse; width: 100%%; }
    td, th { vertical-align: top; padding: 0; word-wrap: break-word; }
    p { margin: 0 0 6pt 0; text-align: justify; word-wrap: break-word; orphans: 2; widows: 2; }
    .first { text-indent: %smm; }
    .left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
    .justify { text-align: justify; }
    .rule { border-top: 0.7pt solid #000; height: 0; margin: 2.2pt auto 0 auto; }
    .head { table-layout: fixed; } .head td { text-align: center; line-height: 1.22; }
    """
            .formatted(
                s.paperWidth(),
                s.paperHeight(),
                s.top(),
                s.right(),
                s.bottom(),
                s.left(),
                s.body(),
                s.line(),
                s.firstLine())
        + """
        .national { font-weight: bold; font-size: %spt; white-space: nowrap; }
        .motto { font-weight: bold; font-size: %spt; }
        .superior { font-size: %spt; } .issuer { font-weight: bold; font-size: %spt; }
        .star { font-size: %spt; line-height: 1; }
        .number { font-size: %spt; margin-top: 5pt; }
        .date { font-style: italic; font-size: %spt; margin-top: 7pt; }
        .kind { font-weight: bold; font-size: %spt; text-align: center; margin-top: 20pt; }
        .subject { font-weight: bold; font-size: %spt; text-align: center; margin: 0 8mm; }
        .dashes { text-align: center; line-height: 1; margin-top: 2pt; }
        .gap { height: 12pt; }
        """
            .formatted(
                s.national(),
                s.motto(),
                s.superior(),
                s.issuer(),
                s.issuer(),
                s.number(),
                s.dateSize(),
                s.kind(),
                s.subject())
        + """
        .base { text-indent: %smm; font-style: italic; }
        .to { margin-bottom: 6pt; } .to .word { width: 42mm; text-align: right; padding-right: 3mm; }
        .rb { font-weight: bold; } .ri { font-style: italic; }
        .rbi { font-weight: bold; font-style: italic; }
        .heading { font-weight: bold; page-break-after: avoid; } .h1 { margin-top: 8pt; }
        .data { width: 99.6%%; margin: 4pt 0 8pt 0; -fs-table-paginate: paginate; font-size: %spt;
          line-height: 1.24; table-layout: fixed; }
        .data th { border: 0.6pt solid #000; padding: 3pt 2pt; text-align: center;
          vertical-align: middle; font-weight: bold; }
        .data td { border: 0.6pt solid #000; padding: 3pt 4pt; vertical-align: middle; }
        .data tr, .data tbody, .signers tr, .close tr { page-break-inside: avoid; }
        .over { font-weight: bold; text-align: left; page-break-after: avoid; }
        .closing { page-break-inside: avoid; } .signers { margin-top: 10pt; table-layout: fixed; }
        .signers td { text-align: center; padding: 0 2mm 10pt 2mm; line-height: 1.25; }
        .close { margin-top: 12pt; table-layout: fixed; page-break-inside: avoid; }
        .signature { text-align: center; width: 54%%; line-height: 1.25; }
        .recipients { width: 46%%; }
        .authority { font-weight: bold; font-size: 13.5pt; }
        .position { font-weight: %s; font-size: 13.5pt; }
        .hand { height: 58pt; } .name { font-weight: bold; }
        .note { font-style: italic; font-size: 12pt; }
        .to-head { font-size: %spt; line-height: 1.2; } .to-head span { %s }
        .to-line { font-size: %spt; line-height: 1.2; }
        """
            .formatted(
                s.firstLine(),
                doc.setup().tables(),
                party ? "normal" : "bold",
                s.recipientsHead(),
                party ? "text-decoration: underline;" : "font-weight: bold; font-style: italic;",
                s.recipients());
  }
}
