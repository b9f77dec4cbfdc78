package vn.giaouoc.evidence;

import java.text.Normalizer;

/** Makes a name from somebody's machine safe to show and to save under. */
final class FileName {

  private static final int MAX = 150;

  private FileName() {}

  /**
   * NFC; without folders, control and direction characters; what Windows forbids as “_”; at most
   * 150 characters with the extension kept.
   */
  static String clean(String raw) {
    var name = Normalizer.normalize(raw, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name =
        name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "")
            .replaceAll("[<>:\"|?*]", "_")
            .replaceAll("[\\s\\u00a0]+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    if (name.isEmpty()) {
      return "tep";
    }
    if (name.codePointCount(0, name.length()) <= MAX) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var extension = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    var kept = name.offsetByCodePoints(0, MAX - extension.length());
    return name.substring(0, kept).strip() + extension;
  }
}
