package vn.giaouoc.rule.web;

/** One instrument in words. */
public record InstrumentRow(
    String cite,
    String about,
    String state,
    String tone,
    String validity,
    String successor,
    String certainty) {}
