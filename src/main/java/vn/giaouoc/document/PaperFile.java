package vn.giaouoc.document;

/** The files a document is written to. */
public enum PaperFile {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mediaType;
  private final String extension;

  PaperFile(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** For the answer's head. */
  public String mediaType() {
    return mediaType;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }
}
