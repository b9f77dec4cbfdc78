package vn.giaouoc.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The Board has finished commenting on the drafts.
 *
 * @param conclusion its summary; null when it has nothing to add
 */
public record BoardReview(@Nullable String conclusion, String givenBy, Instant givenAt) {}
