/** The rules of counting: identities of the ballots, exact thresholds, ties. Plain Java. */
@NamedInterface("domain")
@NullMarked
package vn.giaouoc.voting.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
