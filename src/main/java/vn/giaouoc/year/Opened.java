package vn.giaouoc.year;

import java.util.List;
import vn.giaouoc.bloc.CopyReport;

/**
 * A year just opened.
 *
 * @param missing members of the year before that no longer exist and have no successor
 */
public record Opened(BlocYear year, List<CopyReport.Missing> missing) {}
