package vn.giaouoc.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The Board's appraisal of one item (thẩm định).
 *
 * @param reason compulsory unless it passes as it is
 * @param changedAward another award, where the Board changes it
 * @param changedReasonLine another reason line, where the Board changes it
 */
public record Appraisal(
    long item,
    AppraisalVerdict verdict,
    @Nullable String reason,
    @Nullable String changedAward,
    @Nullable String changedReasonLine,
    LocalDate on,
    String by,
    int version) {}
