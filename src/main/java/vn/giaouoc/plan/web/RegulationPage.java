package vn.giaouoc.plan.web;

import vn.giaouoc.year.YearFrame;

/** The bloc's regulation, ready to be shown. */
public record RegulationPage(
    YearFrame frame,
    String path,
    String version,
    String copied,
    String content,
    boolean mayEdit,
    boolean adopted,
    boolean mayAdopt) {}
