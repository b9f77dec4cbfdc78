/**
 * Workbooks (.xlsx) that people hand in, read without trust: streamed, within limits, nothing in
 * them ever evaluated, run or fetched.
 */
@NullMarked
package vn.giaouoc.shared.workbook;

import org.jspecify.annotations.NullMarked;
