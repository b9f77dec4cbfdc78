package vn.giaouoc.portal;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.year.BlocYearState;

/**
 * A bloc as the public sees it on a day.
 *
 * @param province the province it lies in on that day
 * @param formerProvince the province of which it is a bloc, when that has been merged by then
 * @param year number of its latest year; null when none was opened
 * @param state of that year
 * @param members how many members that year has
 * @param leader the leader unit of that year, by the name of that time
 */
public record PublicBloc(
    long id,
    String name,
    BlocType type,
    String province,
    @Nullable String formerProvince,
    @Nullable Integer year,
    @Nullable BlocYearState state,
    int members,
    @Nullable String leader) {}
