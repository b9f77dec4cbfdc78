/**
 * The public pages (trang công khai) and the news of blocs.
 *
 * <p>It shows what is public and knows no way to change it, its own news apart. Scores are inside
 * matters unless the bloc publishes them.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "access",
      "audit",
      "evidence",
      "unit",
      "bloc",
      "year",
      "plan",
      "scoring",
      "award"
    })
@NullMarked
package vn.giaouoc.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
