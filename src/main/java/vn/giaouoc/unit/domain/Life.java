package vn.giaouoc.unit.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What a reorganisation must know of a unit.
 *
 * @param name its latest official name
 * @param began the day it came into being, or null when that is not known
 * @param ended the day it ceased to exist, or null while it exists
 * @param named since when it bears its latest name, or null when that is not known
 */
public record Life(
    UnitId unit,
    String name,
    @Nullable LocalDate began,
    @Nullable LocalDate ended,
    @Nullable LocalDate named) {}
