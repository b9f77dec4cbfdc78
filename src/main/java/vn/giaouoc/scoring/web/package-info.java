/** The pages of scoring: table, sheets, cross-check, objections, ranking. */
@NullMarked
package vn.giaouoc.scoring.web;

import org.jspecify.annotations.NullMarked;
