package vn.giaouoc.bloc.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;

/** The Board's advice to rename a bloc: what is open, and the form for new advice. */
public record AdvicePage(String bloc, String back, List<Open> open, Form form) {

  /** Advice not answered yet; {@code form} is shown with what was typed for it. */
  public record Open(
      long id, int version, String on, String adviser, String advice, String name, Form form) {}
}
