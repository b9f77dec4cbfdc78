package vn.giaouoc.rule.web;

import java.util.List;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.rule.domain.ParameterValues;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;

/**
 * What holds on a day, parameter by parameter.
 *
 * @param scopeName for whom, in words
 * @param query what the links keep, beginning with {@code ?} or empty
 */
public record RulesPage(
    String scopeName, String day, String query, List<Option> headings, List<Group> groups) {

  /** The parameters under one heading. */
  public record Group(String heading, List<Row> rows) {}

  /** One parameter and what holds for it. */
  public record Row(
      String code,
      String label,
      String value,
      String layer,
      String from,
      String source,
      String certainty,
      String tone) {

    static Row of(Rules.Described described) {
      var parameter = described.parameter();
      var value = described.value();
      var layer = value.layer();
      return new Row(
          parameter.code(),
          parameter.label(),
          ParameterValues.vi(parameter.type(), parameter.unit(), value.value()),
          layer == null ? "Chưa tầng nào quy định" : layer.vi(),
          Vi.date(value.from()),
          value.source(),
          value.certainty().vi(),
          value.certainty().tone());
    }
  }
}
