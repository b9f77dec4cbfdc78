/**
 * The work of the year (thực hiện): reports, joint activities, exemplary models, advanced examples,
 * inspection, directions that become tasks, exchange of experience.
 *
 * <p>It knows nothing of points: what is recorded here may later be evidence for a score.
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
      "plan",
      "pledge",
      "pledge :: domain",
      "meeting"
    })
@NullMarked
package vn.giaouoc.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
