package vn.giaouoc.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.YearId;

/**
 * A sitting of the Council (phiên họp Hội đồng).
 *
 * @param members all appointed members: what shares are taken of
 * @param present those present
 * @param inWriting absent members who answered in writing
 * @param postedFrom first day the list was posted in public
 * @param postedAt where it was posted
 * @param discussion what members said, a paragraph a line
 * @param minutes its text, written when it is closed
 * @param supersededReason why the Council had to sit anew, or null
 */
public record CouncilSitting(
    long id,
    YearId year,
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
    @Nullable String discussion,
    String minutes,
    @Nullable String supersededReason,
    int version) {

  /** How many neither came nor were asked in writing. */
  public int absent() {
    return members - takingPart();
  }

  /** How many took part, absent ones who answered in writing included. */
  public int takingPart() {
    return present + inWriting;
  }
}
