/** The rules of counting: identities of the ballots, exact thresholds, ties. Plain Java. */
@NullMarked
package vn.giaouoc.voting.domain;

import org.jspecify.annotations.NullMarked;
