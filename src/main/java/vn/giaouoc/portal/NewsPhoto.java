package vn.giaouoc.portal;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.EvidenceId;

/**
 * A photo of a news item.
 *
 * @param credit the photographer's unit, if named
 */
public record NewsPhoto(
    long id, long news, EvidenceId evidence, String caption, @Nullable String credit) {

  /** The public address; small pictures end in {@code -nho}. */
  public String path() {
    return "/cong-khai/anh/" + id;
  }
}
