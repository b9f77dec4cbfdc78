package vn.giaouoc.year;

import java.util.List;

/**
 * A year as somebody sees it.
 *
 * @param inside whether the person sees more of it than the public
 * @param provinces codes of the province the bloc was made in and of the one it belongs to today
 */
record SeenYear(BlocYear year, boolean inside, List<String> provinces) {}
