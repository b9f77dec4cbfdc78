package vn.giaouoc.rule.web;

import java.util.List;
import vn.giaouoc.rule.DatedParameter;
import vn.giaouoc.rule.Parameter;
import vn.giaouoc.rule.domain.ParameterValues;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;

/**
 * One parameter: what was set for it, and the form that sets a new value.
 *
 * @param inForce what holds today and by whose word
 * @param decidedAbove whether the reader keeps values but the layers above leave none to set
 * @param layers the layers the reader may write; empty for those who may not
 */
public record ParameterPage(
    String code,
    String label,
    String howWritten,
    String defaultValue,
    String scopeName,
    String query,
    List<Row> rows,
    String inForce,
    boolean decidedAbove,
    List<Option> layers,
    List<Option> certainties) {

  /** One value that was set. */
  public record Row(
      String layer,
      String value,
      String from,
      String to,
      String source,
      String certainty,
      String tone) {

    static Row of(Parameter parameter, DatedParameter value) {
      return new Row(
          value.layer().vi(),
          ParameterValues.vi(parameter.type(), parameter.unit(), value.value()),
          Vi.date(value.from()),
          value.to() == null ? "đến khi có giá trị mới" : Vi.date(value.to()),
          value.source(),
          value.certainty().vi(),
          value.certainty().tone());
    }
  }
}
