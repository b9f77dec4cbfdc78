package vn.giaouoc.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What was decided for one recipient: an award given, or not given with the reason.
 *
 * @param unit null for collectives a source leaves unnamed
 * @param recipientName as the decision writes it; it stays when the unit is renamed
 * @param refusal why it was not given
 * @param noticeOn the day the unit was told, for one not given
 * @param objectText what is written on the flag or certificate, once checked
 * @param deliveredOn the day it was handed over
 * @param revokedOn the day it was revoked
 */
public record Award(
    long id,
    int yearNumber,
    @Nullable Long decision,
    @Nullable Long item,
    String awardCode,
    String wording,
    String conferrer,
    @Nullable UnitId unit,
    @Nullable Integer unnamedCount,
    String recipientName,
    String reasonLine,
    boolean given,
    @Nullable String refusal,
    @Nullable String noticeNumber,
    @Nullable LocalDate noticeOn,
    @Nullable String objectText,
    @Nullable String objectCheckedBy,
    @Nullable LocalDate deliveredOn,
    @Nullable String deliveredTo,
    @Nullable LocalDate revokedOn,
    @Nullable String decisionNumber,
    @Nullable LocalDate decisionDate,
    @Nullable String source,
    int version) {

  /** How many collectives it stands for. */
  public int count() {
    return unnamedCount == null ? 1 : unnamedCount;
  }

  /** Whether it was given and stands today. */
  public boolean stands() {
    return given && revokedOn == null;
  }
}
