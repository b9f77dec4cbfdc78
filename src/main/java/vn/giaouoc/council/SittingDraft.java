package vn.giaouoc.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a sitting beside its votes.
 *
 * @param discussion what members said, for the minutes, a paragraph a line
 */
public record SittingDraft(
    LocalDate heldOn,
    @Nullable String place,
    int members,
    int present,
    int inWriting,
    String chair,
    String secretary,
    @Nullable LocalDate postedFrom,
    @Nullable String postedAt,
    @Nullable String discussion) {}
