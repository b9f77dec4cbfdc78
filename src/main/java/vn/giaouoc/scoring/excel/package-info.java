/**
 * Score sheets as Excel workbooks: out with living formulas, in again cell by cell.
 *
 * <p>The rules stay in {@code scoring.domain}; what a formula cannot say is written as a value.
 */
@NullMarked
package vn.giaouoc.scoring.excel;

import org.jspecify.annotations.NullMarked;
