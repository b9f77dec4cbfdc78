package vn.giaouoc.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What a unit answered to the drafts: a comment, agreement, or nothing until the deadline.
 *
 * @param document the draft it is about; null unless it is a comment
 * @param place clause or section, for example “Điều 3, khoản 2”
 * @param late received after the deadline; it counts all the same
 */
public record DraftComment(
    long id,
    long round,
    UnitId unit,
    CommentKind kind,
    @Nullable DraftDocument document,
    @Nullable String place,
    @Nullable String body,
    boolean late,
    String sentBy,
    Instant sentAt,
    @Nullable Reply reply,
    int version) {

  /** Whether the leader still owes an answer. */
  public boolean waitsForReply() {
    return kind == CommentKind.COMMENT && reply == null;
  }
}
