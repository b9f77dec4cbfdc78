package vn.giaouoc.work.web;

/** One line of a list; ready strings. */
public record WorkRow(
    String link, String title, String kind, String when, String units, String state, String tone) {}
