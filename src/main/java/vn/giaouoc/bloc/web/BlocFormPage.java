package vn.giaouoc.bloc.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/**
 * A small form about a bloc.
 *
 * @param bloc its name, empty for a new one
 * @param back where it leads back to
 * @param choices what the form's one list offers; empty when it has none
 * @param more what the form's second list offers; empty when it has none
 */
public record BlocFormPage(
    String bloc, String back, Form form, List<Option> choices, List<Option> more) {}
