package vn.giaouoc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of asking the units for comments on the drafts (đợt lấy ý kiến).
 *
 * @param number from 1 within the year
 * @param letter what the leader wrote when sending the drafts
 * @param closedAt null while comments are still taken
 */
public record ConsultationRound(
    long id,
    int number,
    List<DraftDocument> documents,
    LocalDate deadline,
    @Nullable String letter,
    String openedBy,
    Instant openedAt,
    @Nullable Instant closedAt,
    int version) {

  /** Whether comments are still taken. */
  public boolean isOpen() {
    return closedAt == null;
  }
}
