package vn.giaouoc.archive.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system can unpack: letters without marks, digits, hyphens. */
public final class FileSlug {

  private FileSlug() {}

  /** “Báo Đắk Nông” becomes “bao-dak-nong”; at most 60 characters, never empty. */
  public static String of(String text) {
    var plain =
        Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    var cut = plain.length() > 60 ? plain.substring(0, 60).replaceAll("-$", "") : plain;
    return cut.isEmpty() ? "x" : cut;
  }
}
