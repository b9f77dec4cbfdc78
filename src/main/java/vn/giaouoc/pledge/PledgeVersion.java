package vn.giaouoc.pledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.plan.VersionNumber;

/**
 * One kept version of the pledge.
 *
 * @param sha256 hash of its content, in lower-case hexadecimal; what signatures refer to
 * @param reason why it was changed, compulsory after adoption
 */
public record PledgeVersion(
    VersionNumber number,
    String sha256,
    @Nullable String reason,
    String savedBy,
    Instant savedAt) {}
