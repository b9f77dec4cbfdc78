package vn.giaouoc.rule.web;

/**
 * One instrument in words.
 *
 * @param anchor by which other pages link to it
 */
public record InstrumentRow(
    String anchor,
    String cite,
    String about,
    String state,
    String tone,
    String validity,
    String successor,
    String certainty) {}
