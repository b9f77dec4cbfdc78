/**
 * The plan of a bloc's year (kế hoạch): themes, movements, duties, regulation, and how the drafts
 * were consulted upon.
 *
 * <p>It knows nothing of the pledge's targets, of meetings and of points; comments on those drafts
 * name them only.
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
      "year"
    })
@NullMarked
package vn.giaouoc.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
