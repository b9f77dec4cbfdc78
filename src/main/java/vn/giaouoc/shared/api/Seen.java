package vn.giaouoc.shared.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of an act on a record as it was seen.
 *
 * @param version the version that was seen; the slower of two is told
 * @param reason where one is asked for
 */
@Schema(description = "Phiên bản đã xem, kèm lý do nếu cần")
public record Seen(
    int version,
    @FormField({"ly-do", "lyDo", "ket-qua"}) @Nullable @Size(max = 2000) String reason) {

  /** The reason, empty where none was given. */
  public String why() {
    return reason == null ? "" : reason;
  }
}
