package vn.giaouoc.unit;

import org.jspecify.annotations.Nullable;

/**
 * What a unit shall be called.
 *
 * @param kind code of the unit kind under that name
 * @param name official full name, copied from the act
 */
public record NewName(String kind, String name, @Nullable String shortName) {}
