package vn.giaouoc.bloc;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A unit's membership in a bloc for one year.
 *
 * @param name the name valid in that year
 * @param kind code of the unit kind
 * @param ordinal place in the list, from 1
 */
public record Member(UnitId unit, String name, @Nullable String kind, int ordinal) {}
