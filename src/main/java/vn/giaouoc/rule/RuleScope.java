package vn.giaouoc.rule;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;

/**
 * For whom a parameter is asked.
 *
 * @param province code of the province on the day asked for
 * @param bloc the bloc, or null for the province as a whole
 */
public record RuleScope(String province, @Nullable BlocId bloc) {}
