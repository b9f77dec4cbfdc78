package vn.giaouoc.unit.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/** All unit kinds and the form for a new one. */
public record KindsPage(List<Row> kinds, List<Option> sectors, Form form) {

  /** One kind. */
  public record Row(String code, String name, String sector, boolean inUse) {}
}
