/**
 * The pages of the year itself: overview, calendar, settings; and the argument all its pages use.
 */
@NullMarked
package vn.giaouoc.year.web;

import org.jspecify.annotations.NullMarked;
