package vn.giaouoc.scoring;

import vn.giaouoc.scoring.domain.Answer;

/**
 * What somebody typed in one cell.
 *
 * @param leaf key of the leaf, or of a group that got no money
 * @param version of the cell as the editor saw it; 0 when nobody had written it
 */
public record CellDraft(String leaf, Answer answer, String comment, int version) {}
