package vn.giaouoc.voting;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.voting.domain.CountSheet;

/** A count as it was entered, and by whom. */
record EnteredSheet(@Nullable Long account, String by, CountSheet sheet) {}
