/**
 * A score table read from a Word or Excel file: what the rows of the file mean, and what of them
 * was not understood; and the table written in the same layout. Plain Java, without Spring or a
 * database, so that the commands start fast.
 */
@NullMarked
package vn.giaouoc.scoring.intake;

import org.jspecify.annotations.NullMarked;
