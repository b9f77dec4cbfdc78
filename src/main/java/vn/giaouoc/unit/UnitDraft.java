package vn.giaouoc.unit;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a unit when it is entered.
 *
 * @param kind code of the unit kind
 * @param name its official full name, copied from the act
 * @param shortName its official short name, if it has one
 * @param province code of the province
 */
public record UnitDraft(String kind, String name, @Nullable String shortName, String province) {}
