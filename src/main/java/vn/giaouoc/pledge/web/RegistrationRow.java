package vn.giaouoc.pledge.web;

/** One unit in the list of registrations. */
public record RegistrationRow(
    String name,
    boolean me,
    String state,
    String tone,
    String awards,
    String models,
    String link) {}
