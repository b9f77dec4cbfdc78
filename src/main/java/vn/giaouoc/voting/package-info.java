/**
 * The award review of a bloc (bình xét): rounds decided by vote, by agreement or by acclamation,
 * counted, checked and explained; and the election of next year's leaders.
 *
 * <p>It knows neither awards nor files. A ballot is never linked to a voter, and nothing here keeps
 * the time of one ballot.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "access",
      "audit",
      "document",
      "unit",
      "bloc",
      "rule",
      "year",
      "meeting",
      "work",
      "scoring"
    })
@NullMarked
package vn.giaouoc.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
