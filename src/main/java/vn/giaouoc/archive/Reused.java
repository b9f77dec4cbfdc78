package vn.giaouoc.archive;

/**
 * What the next year begins with: how much of it there is in this year.
 *
 * @param themes of the plan
 * @param deadlines of the calendar
 * @param planMade whether there is a plan at all; likewise the others
 */
public record Reused(
    boolean planMade,
    int themes,
    int movements,
    int items,
    boolean regulationMade,
    boolean pledgeMade,
    int clauses,
    int targets,
    int scoreTable,
    int deadlines,
    int members) {}
