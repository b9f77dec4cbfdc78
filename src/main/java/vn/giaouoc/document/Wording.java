package vn.giaouoc.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** The fixed wording and punctuation of official documents. */
final class Wording {

  static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

  private static final Locale VI = Locale.forLanguageTag("vi-VN");
  private static final Set<String> NAMES =
      Set.of("Khối", "Cụm", "Đảng", "Tỉnh", "Quốc", "Chính", "Mặt", "Hội", "Ủy", "Ban", "Báo");

  private Wording() {}

  /** Upper case as Vietnamese writes it. */
  static String upper(String text) {
    return text.toUpperCase(VI);
  }

  /** The first letter small, unless the first word belongs to a name. */
  static String lowerFirst(String text) {
    var first = text.split("\\s", 2)[0];
    var isName = NAMES.contains(first) || (first.length() > 1 && first.equals(upper(first)));
    return text.isEmpty() || isName
        ? text
        : text.substring(0, 1).toLowerCase(VI) + text.substring(1);
  }

  /** “Đắk Nông, ngày 05 tháng 01 năm 2026”; gaps for what is not known yet. */
  static String placeAndDate(String place, @Nullable LocalDate date, int year) {
    var gap = "\u00a0".repeat(7);
    var when = date == null ? "ngày" + gap + "tháng" + gap + "năm " + year : Vi.longDate(date);
    return place.isEmpty() ? when : place + ", " + when;
  }

  /** The bases, each with “;” and the last with “.”; “Căn cứ” is put before where it is missing. */
  static List<String> bases(List<String> bases) {
    return IntStream.range(0, bases.size())
        .mapToObj(i -> {
          var base = bases.get(i).strip().replaceAll("[;.]+$", "");
          var begun =
              base.startsWith("Căn cứ") || base.startsWith("Theo") ? base : "Căn cứ " + base;
          return begun + (i == bases.size() - 1 ? "." : ";");
        })
        .toList();
  }

  /** The recipients, each with “- ” and “;”, the last with “.”. */
  static List<String> recipients(List<String> recipients) {
    return IntStream.range(0, recipients.size())
        .mapToObj(i ->
            "- "
                + recipients.get(i).strip().replaceAll("^-\\s*|[;.]+$", "")
                + (i == recipients.size() - 1 ? "." : ";"))
        .toList();
  }

  /** The text in NFC, without characters that no file format can hold. */
  static String printable(String text) {
    var nfc =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .replace(" %", "\u00a0%");
    var out = new StringBuilder(nfc.length());
    nfc.codePoints()
        .filter(
            c -> c == '\n' || c == '\t' || (c >= 0x20 && c != 0x7F && c != 0xFFFE && c != 0xFFFF))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
