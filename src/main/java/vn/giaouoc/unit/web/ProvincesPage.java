package vn.giaouoc.unit.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/** All provinces as of a date and the form for a merger. */
public record ProvincesPage(
    String asOf, List<Row> provinces, List<Option> existing, List<Option> certainties, Form form) {

  /** One province; {@code merged} says into which and when, empty while it exists. */
  public record Row(
      String name, String code, String merged, String certainty, String tone, String source) {}
}
