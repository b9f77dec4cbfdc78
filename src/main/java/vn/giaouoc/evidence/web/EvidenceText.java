package vn.giaouoc.evidence.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.shared.Vi;

/** What a list says beside the link to a file. */
public final class EvidenceText {

  private static final BigDecimal KILO = BigDecimal.valueOf(1024);

  private EvidenceText() {}

  /** “số 12-BC/ĐUK, ngày 05/12/2023 · PDF, 1,2 MB · nộp 08/12/2023, Báo Đắk Nông”. */
  public static String of(Evidence file) {
    var parts = new ArrayList<String>();
    if (file.documentNumber() != null) {
      var date = file.documentDate() == null ? "" : ", ngày " + Vi.date(file.documentDate());
      parts.add("số " + file.documentNumber() + date);
    }
    var dot = file.name().lastIndexOf('.') + 1;
    parts.add(
        file.name().substring(dot).toUpperCase(java.util.Locale.ROOT) + ", " + size(file.size()));
    parts.add("nộp " + Vi.date(Vi.day(file.keptAt())));
    return String.join(" · ", parts);
  }

  /** 640 KB; 1,2 MB. */
  static String size(long bytes) {
    var kilobytes = BigDecimal.valueOf(bytes).divide(KILO, 1, RoundingMode.HALF_UP);
    return kilobytes.compareTo(KILO) < 0
        ? kilobytes.setScale(0, RoundingMode.UP) + " KB"
        : Vi.number(kilobytes.divide(KILO, 1, RoundingMode.HALF_UP)) + " MB";
  }
}
