package vn.giaouoc.bloc;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;

/**
 * A bloc as it was on the date asked for.
 *
 * @param number the number it has instead of, or beside, a name
 * @param province code of the province
 * @param name its leading name on that date
 */
public record Bloc(
    BlocId id, BlocType type, @Nullable Integer number, String province, String name) {}
