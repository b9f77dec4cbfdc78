/**
 * What happens to a proposal above the bloc (thẩm định, Hội đồng): the Board appraises each item
 * and asks other bodies, the Council sits and votes by share of all its members, the decision is
 * prepared for the Chairman.
 *
 * <p>It knows nothing of points; of the bloc's own vote it only shows the result.
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
      "meeting",
      "scoring",
      "voting",
      "award",
      "award :: domain"
    })
@NullMarked
package vn.giaouoc.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
