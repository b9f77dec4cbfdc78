/**
 * The rules of the year in plain Java: the table of steps, working days, deadlines and lateness.
 */
@NullMarked
package vn.giaouoc.year.domain;

import org.jspecify.annotations.NullMarked;
