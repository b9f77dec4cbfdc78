/**
 * The end of a year (hồ sơ lưu trữ, hộp bàn giao): which papers its file holds and which it lacks,
 * the Board's check of it, and everything of the year in one box for the next leader.
 *
 * <p>It makes no paper itself and owns no matter of the year: it counts, gathers and links.
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
      "scoring :: domain",
      "voting",
      "award",
      "council"
    })
@NullMarked
package vn.giaouoc.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
