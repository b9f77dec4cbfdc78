/**
 * Meetings of a bloc (hội nghị): called, attended, spoken at, voted in, photographed, put into
 * minutes.
 *
 * <p>It knows nothing of points, ballots and awards: what is voted here is a show of hands. The
 * modules above take what was said and decided.
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
      "pledge"
    })
@NullMarked
package vn.giaouoc.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
