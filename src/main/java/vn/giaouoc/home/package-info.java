/**
 * The desk (bàn làm việc): what this person must do now, and the years that are open to them.
 *
 * <p>It knows no rule: each module says through {@link vn.giaouoc.shared.PendingWork} what is to be
 * done in its own matters.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "unit", "bloc", "year"})
@NullMarked
package vn.giaouoc.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
