package vn.giaouoc.work.domain;

import java.util.List;

/**
 * What the program writes in a report by itself, as it stood when it was sent. Lists are ready
 * sentences.
 *
 * @param targets the pledge's targets with the value reached and the light
 * @param movements movements carried out
 * @param keyTasks registered key tasks with their judgement
 * @param progress how many units have reported; empty in a unit's own report
 */
public record ReportFacts(
    List<TargetRow> targets,
    List<String> movements,
    List<String> keyTasks,
    List<String> models,
    List<String> examples,
    List<String> activities,
    String progress) {

  /** Nothing known. */
  public static final ReportFacts EMPTY =
      new ReportFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

  /**
   * One target in the table of the report.
   *
   * @param planned for example “≥ 95 %”
   * @param achieved for example “11/12”, or “chưa có số liệu”
   * @param light {@code green}, {@code amber}, {@code red} or {@code grey}
   * @param why one sentence that explains the light
   */
  public record TargetRow(
      String content, String planned, String achieved, String light, String verdict, String why) {}
}
