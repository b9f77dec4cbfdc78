package vn.giaouoc.year;

/**
 * A year as somebody sees it.
 *
 * @param inside whether the person sees more of it than the public
 * @param provinceToday code of the province the bloc belongs to today, after mergers
 */
record SeenYear(BlocYear year, boolean inside, String provinceToday) {}
