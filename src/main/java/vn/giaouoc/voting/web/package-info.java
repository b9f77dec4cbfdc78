/** The pages of the award review: rounds, entry, results explained. */
@NullMarked
package vn.giaouoc.voting.web;

import org.jspecify.annotations.NullMarked;
