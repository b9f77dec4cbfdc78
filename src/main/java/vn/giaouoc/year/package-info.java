/**
 * The year of a bloc (năm thi đua): its 21 states, who may move it, what must be there first, its
 * calendar.
 *
 * <p>It knows none of the modules that fill the year; they answer its {@link
 * vn.giaouoc.year.Guard}s and listen to its events.
 */
@ApplicationModule(
    allowedDependencies = {"shared", "access", "audit", "evidence", "unit", "bloc", "rule"})
@NullMarked
package vn.giaouoc.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
