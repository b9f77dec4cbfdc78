package vn.giaouoc.unit.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/** The form for a new unit and what it offers to choose. */
public record NewUnitPage(
    Form form, List<Option> ways, List<Option> kinds, List<Option> provinces) {}
