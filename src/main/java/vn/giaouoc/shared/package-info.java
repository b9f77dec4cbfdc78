/**
 * The kernel that every module may use: ids, who acts, what is recorded, how Vietnamese is written.
 *
 * <p>It knows no feature, no table and no page.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package vn.giaouoc.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
