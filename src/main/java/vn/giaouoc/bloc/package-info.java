/**
 * Blocs (khối, cụm thi đua): their names, acts, members by year, leaders, rotating flag, handover.
 *
 * <p>It knows nothing of what happens within a year.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "unit", "evidence"})
@NullMarked
package vn.giaouoc.bloc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
