package vn.giaouoc.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which act a reorganisation happens, from which day, and why.
 *
 * @param on the first day of the new state of things
 */
public record Effect(Act act, LocalDate on, @Nullable String reason) {}
