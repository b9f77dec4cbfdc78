package vn.giaouoc.work.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the first text of the bloc's report from what the units have sent. */
public final class BlocReportDraft {

  private BlocReportDraft() {}

  /** One unit's report as it was sent. */
  public record UnitReport(String unit, ReportTexts texts) {}

  /** Each part gathered unit by unit, in the order given; units that wrote nothing are left out. */
  public static ReportTexts of(List<UnitReport> reports) {
    return new ReportTexts(
        gather(reports, ReportTexts::strengths),
        gather(reports, ReportTexts::weaknesses),
        gather(reports, ReportTexts::tasks),
        gather(reports, ReportTexts::proposals));
  }

  private static String gather(List<UnitReport> reports, Function<ReportTexts, String> part) {
    return reports.stream()
        .filter(r -> !part.apply(r.texts()).isBlank())
        .map(r -> "- " + r.unit() + ": " + part.apply(r.texts()).strip())
        .collect(Collectors.joining("\n"));
  }
}
