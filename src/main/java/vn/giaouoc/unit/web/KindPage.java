package vn.giaouoc.unit.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/** One unit kind to change. */
public record KindPage(String code, List<Option> sectors, Form form) {}
