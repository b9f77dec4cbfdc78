package vn.giaouoc.scoring.paper;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.document.Block;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.document.Block.Run;
import vn.giaouoc.document.Block.Signer;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.document.Issuer;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PageSetup;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.Vi;

/** A unit's score sheet with head, table, totals and the place for signatures. */
final class SheetPaper {

  private SheetPaper() {}

  static OfficialDocument of(SheetScope scope) {
    var sheet = scope.content().sheet();
    var table = scope.content().table();
    var submitted =
        sheet.isSubmitted() && sheet.submittedAt() != null ? Vi.day(sheet.submittedAt()) : null;
    var signedOn = scope.isPortrait() ? submitted : null;
    return new OfficialDocument(
        scope.format(),
        new Issuer(scope.bloc(), scope.unit()),
        null,
        scope.place(),
        signedOn,
        Vi.day(scope.at()).getYear(),
        (scope.isPortrait() ? "Phiếu tự chấm điểm" : "Phiếu chấm điểm")
            + " thi đua năm "
            + scope.year(),
        "của " + scope.unit(),
        List.of(),
        List.of(),
        body(scope),
        null,
        List.of(),
        new PageSetup(
            !scope.isPortrait(),
            scope.isPortrait() ? 11 : 10.5,
            "Bảng điểm phiên bản %d, mã băm SHA-256 %s…; in lúc %s."
                .formatted(
                    table.number(), PaperHead.shortened(table.sha256()), Vi.time(scope.at()))));
  }

  private static List<Block> body(SheetScope scope) {
    var attached = new Attached(scope);
    var body = new ArrayList<Block>();
    body.add(new Block.Paragraph(List.of(Run.italic(basis(scope))), Align.CENTER, false));
    body.add(new SheetLines(scope, attached).table());
    var last = (scope.content().progress().vi() + ". " + attached.list()).strip();
    body.add(new Block.Paragraph(List.of(Run.italic(last)), Align.JUSTIFY, false));
    body.add(signatures(scope));
    return body;
  }

  private static String basis(SheetScope scope) {
    var sheet = scope.content().sheet();
    var submitted = sheet.isSubmitted() ? sheet.submittedAt() : null;
    var late = sheet.lateDays() > 0 ? ", muộn " + sheet.lateDays() + " ngày" : "";
    return "Theo %s.\n%s."
        .formatted(
            scope.content().table().table().title(),
            submitted == null
                ? "Phiếu chưa nộp"
                : "Đơn vị nộp phiếu ngày " + Vi.date(Vi.day(submitted)) + late);
  }

  /** Who drew it up and who answers for it; beside the unit's head who signs for the bloc. */
  private static Block signatures(SheetScope scope) {
    var head = new Signer("", "THỦ TRƯỞNG ĐƠN VỊ", null, null);
    var forBloc = scope.format() == DocumentFormat.PARTY ? "T/M " : "TM. ";
    var signers = new ArrayList<Signer>();
    if (scope.isPortrait()) {
      signers.add(new Signer("", "NGƯỜI LẬP PHIẾU", null, null));
      signers.add(head);
    } else {
      signers.add(head);
      if (scope.roles().contains(ColumnRole.BLOC)) {
        signers.add(new Signer(forBloc + scope.bloc(), upper(scope.leader()), null, null));
      } else {
        signers.addFirst(new Signer("", "NGƯỜI LẬP PHIẾU", null, null));
      }
    }
    return new Block.SignatureGrid(2, signers);
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.forLanguageTag("vi-VN"));
  }
}
