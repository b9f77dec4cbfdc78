/**
 * Rules as data (quy định, tham số): dated parameters in three layers, legal instruments, the
 * frozen rule sets of results, the calendar of working days.
 *
 * <p>It knows no year and does not know what a parameter is used for.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "unit", "bloc"})
@NullMarked
package vn.giaouoc.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
