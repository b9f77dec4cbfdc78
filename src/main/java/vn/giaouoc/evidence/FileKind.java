package vn.giaouoc.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are accepted as evidence, told by content and never by name. */
enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOC("application/msword", "doc"),
  XLS("application/vnd.ms-excel", "xls"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  WEBP("image/webp", "webp");

  static final String ACCEPTED = "PDF, Word, Excel, OpenDocument hoặc ảnh JPG, PNG, WEBP";

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> extensions;

  FileKind(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<FileKind> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(k -> k.mediaType.equals(mediaType)).findFirst();
  }

  /** The name with an extension that tells the truth: {@code a.docx} of a PDF is {@code a.pdf}. */
  String truthful(String name) {
    var dot = name.lastIndexOf('.');
    var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (extensions.contains(extension)) {
      return name;
    }
    var known = Arrays.stream(values()).anyMatch(k -> k.extensions.contains(extension));
    return (known ? name.substring(0, dot) : name) + "." + extensions.getFirst();
  }
}
