package vn.giaouoc.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A unit as it was on the date asked for.
 *
 * @param kind code of the unit kind, for example {@code PARTY_OFFICE}
 * @param name the full name valid on that date, never retyped
 * @param shortName the short name valid on that date, if it has one
 * @param province code of the province it lay in on that date
 * @param dissolvedOn the day it ceased to exist, if it did
 */
public record Unit(
    UnitId id,
    String kind,
    String name,
    @Nullable String shortName,
    String province,
    @Nullable LocalDate dissolvedOn) {}
