package vn.giaouoc.pledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One saved state of a registration, with the reason where one was compulsory. */
public record RegistrationChange(@Nullable String reason, String by, Instant at) {}
