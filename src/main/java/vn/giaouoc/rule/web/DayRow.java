package vn.giaouoc.rule.web;

/** One exceptional day in words. */
public record DayRow(String day, String kind, String name, String source, String certainty) {}
