package vn.giaouoc.evidence;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/**
 * Whose evidence it is. It decides who may fetch the file.
 *
 * @param unit the unit that hands it in, or null when the bloc or the Board does
 * @param bloc the bloc it is for, if any
 * @param year the bloc year it is for, if any
 */
public record Owner(@Nullable UnitId unit, @Nullable BlocId bloc, @Nullable YearId year) {}
