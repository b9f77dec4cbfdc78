package vn.giaouoc.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sitting of the Council (phiên họp Hội đồng).
 *
 * @param members all appointed members: what shares are taken of
 * @param present those present
 * @param inWriting absent members who answered in writing
 * @param postedFrom first day the list was posted in public
 * @param postedAt where it was posted
 */
public record CouncilSitting(
    long id,
    long proposal,
    SittingState state,
    LocalDate heldOn,
    @Nullable String place,
    int members,
    int present,
    int inWriting,
    String chair,
    String secretary,
    @Nullable LocalDate postedFrom,
    @Nullable String postedAt,
    String minutes,
    int version) {

  /** How many took part, absent ones who answered in writing included. */
  public int takingPart() {
    return present + inWriting;
  }
}
