package vn.giaouoc.rule.web;

/** One exceptional day in words; where it is so. */
public record DayRow(
    String day, String kind, String name, String where, String source, String certainty) {}
