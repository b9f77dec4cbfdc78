package vn.giaouoc.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * What became of an upload.
 *
 * @param before when the same content was handed in earlier for the same unit and year; null if
 *     never
 */
public record Kept(EvidenceId id, @Nullable Instant before) {

  /** “Tệp này đã được nộp ngày 24/02/2023, nội dung chỉ lưu một lần.”, or null for new content. */
  public @Nullable String sentence() {
    return before == null
        ? null
        : "Tệp này đã được nộp ngày " + Vi.date(Vi.day(before)) + ", nội dung chỉ lưu một lần.";
  }
}
