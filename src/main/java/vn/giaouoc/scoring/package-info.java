/**
 * Scoring (chấm điểm): the score table of a bloc's year, the sheets of its units with their
 * columns, cross-check, objections, ranking.
 *
 * <p>It knows neither votes nor awards; they read its ranking.
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
package vn.giaouoc.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
