package vn.giaouoc.bloc;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a bloc when it is created.
 *
 * @param number the number it has instead of, or beside, a name
 * @param province code of the province that organises it
 * @param name its leading name
 */
public record BlocDraft(BlocType type, @Nullable Integer number, String province, String name) {}
