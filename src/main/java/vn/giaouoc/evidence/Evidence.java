package vn.giaouoc.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence: a kept file and what is said of it. The same file may be kept for several
 * uses; its bytes are kept once.
 *
 * @param sha256 the file's hash, 64 hexadecimal digits
 * @param mediaType what the content is, for example {@code application/pdf}
 * @param size bytes
 * @param name the file's name, safe to save under
 * @param keptBy who handed it in, as written in the log
 */
public record Evidence(
    EvidenceId id,
    Owner owner,
    String sha256,
    String mediaType,
    long size,
    String name,
    String title,
    @Nullable String documentNumber,
    @Nullable LocalDate documentDate,
    @Nullable String note,
    @Nullable Long keptByAccount,
    String keptBy,
    Instant keptAt) {

  /** Whether it is a picture that a page can show. */
  public boolean isImage() {
    return mediaType.startsWith("image/");
  }

  /** The address the file is fetched from. */
  public String path() {
    return "/tep/" + id;
  }

  /** The address of the picture as shown inside pages, without its metadata. */
  public String imagePath() {
    return path() + "/anh";
  }
}
