package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;

/** Bands as lines of a text field: {@code 70 | 85 | 2}, or {@code >70 | <=85 | 2}. */
final class BandLines {

  private BandLines() {}

  static String show(List<BandsLeaf.Band> bands) {
    return bands.stream()
        .map(b ->
            (b.above() ? ">" : "")
                + Vi.number(b.from())
                + " | "
                + (b.upTo() ? "<=" : "")
                + Vi.number(b.below())
                + " | "
                + Vi.number(b.points()))
        .collect(Collectors.joining("\n"));
  }

  static List<BandsLeaf.Band> read(Form form) {
    var bands = new ArrayList<BandsLeaf.Band>();
    for (var line : TextLines.of(form.raw("khoang"))) {
      var points = line.number(2);
      var above = line.text(0).startsWith(">");
      var upTo = line.text(1).startsWith("<=");
      var from = above ? line.text(0).substring(1).strip() : line.text(0);
      var below = upTo ? line.text(1).substring(2).strip() : line.text(1);
      if (points == null || isBad(from, above) || isBad(below, upTo)) {
        form.error(
            "khoang",
            "Dòng “" + line.whole() + "” cần dạng: từ | đến dưới | điểm; để trống đầu mở.");
      } else {
        bands.add(
            new BandsLeaf.Band(
                TextLines.decimal(from), above, TextLines.decimal(below), upTo, points));
      }
    }
    if (bands.isEmpty()) {
      form.error("khoang", "Hãy nhập ít nhất một khoảng, mỗi khoảng một dòng.");
    }
    return bands;
  }

  /** Whether an end of a band is no number; a sign alone is none. */
  private static boolean isBad(String end, boolean signed) {
    return TextLines.decimal(end) == null && (signed || !end.isEmpty());
  }
}
