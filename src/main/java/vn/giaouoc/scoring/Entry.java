package vn.giaouoc.scoring;

import java.time.Instant;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;

/**
 * One written cell of a sheet.
 *
 * @param leaf key of the leaf, or of a group that got no money
 * @param copied whether it was only taken over from the left when the column was completed
 * @param by who wrote it last, by office
 */
public record Entry(
    long sheet, ColumnRole role, String leaf, Cell cell, boolean copied, String by, Instant at) {}
