/**
 * Units (đơn vị): what they are called at a date, in which province they lie, what became of them.
 *
 * <p>It knows nothing of blocs.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
@NullMarked
package vn.giaouoc.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
