/**
 * Evidence (minh chứng): files kept by their content, with who gave them, for which unit and year.
 *
 * <p>It knows nothing of what a file proves: a module that uses evidence keeps its own links to it.
 * Nor does it know who may see a year: it asks {@link vn.giaouoc.evidence.EvidenceAccess}.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
@NullMarked
package vn.giaouoc.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
