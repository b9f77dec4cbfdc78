/**
 * The pledge of a bloc (giao ước thi đua): clauses and targets in versions, signatures,
 * registrations, key tasks, and the figures of the targets with their lights.
 *
 * <p>It knows nothing of meetings, reports, points and awards.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "access",
      "audit",
      "evidence",
      "document",
      "unit",
      "bloc",
      "rule",
      "year",
      "plan"
    })
@NullMarked
package vn.giaouoc.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
