/**
 * Awards (khen thưởng): what keeps a unit from one, the bloc's proposal with its files, the
 * decision, the delivery, the revocation, and who was awarded over the years.
 *
 * <p>It knows neither how the Board appraises nor how the Council votes; they use it.
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
      "meeting",
      "work",
      "scoring",
      "voting"
    })
@NullMarked
package vn.giaouoc.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
