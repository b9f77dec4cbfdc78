/**
 * How points become a total, a grade and a rank: a pure function of a table and answers.
 *
 * <p>Plain Java. It knows no database, no clock and no person.
 */
@NamedInterface("domain")
@NullMarked
package vn.giaouoc.scoring.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
