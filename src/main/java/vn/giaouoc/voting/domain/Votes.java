package vn.giaouoc.voting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one candidate got.
 *
 * @param candidate its id
 * @param name as it stands on the ballot
 * @param votes voices for it
 * @param score its emulation points, for ties; null when there are none
 */
public record Votes(long candidate, String name, int votes, @Nullable BigDecimal score) {}
