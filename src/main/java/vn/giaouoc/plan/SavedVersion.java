package vn.giaouoc.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One kept version of a plan or regulation.
 *
 * @param sha256 hash of its content, in lower-case hexadecimal
 * @param reason why it was changed, compulsory after adoption
 */
public record SavedVersion(
    VersionNumber number,
    String content,
    String sha256,
    @Nullable String reason,
    String savedBy,
    Instant savedAt) {}
