package vn.giaouoc.scoring.domain;

import java.time.Instant;

/**
 * Whether a node loses its points from a column on, for example after a false declaration.
 *
 * @param voided false where a column lets it count again
 * @param by who decided
 */
public record Voiding(boolean voided, String reason, String by, Instant at) {}
