package vn.giaouoc.council.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * One proposed item with everything its appraisal needs.
 *
 * @param facts label and value
 * @param papers name of each compulsory paper, with its state and tone
 * @param remarks tone and sentence of each check that concerns it
 * @param verdict the verdict as it stands
 * @param awards what the award may be changed into
 */
public record AppraisalItemPage(
    YearFrame frame,
    String at,
    long id,
    String name,
    List<Option> facts,
    List<PaperRow> papers,
    List<Option> remarks,
    String verdict,
    String tone,
    String said,
    boolean mayAct,
    List<Option> verdicts,
    List<Option> awards) {

  /** One compulsory paper. */
  public record PaperRow(String name, String state, String tone, String article) {}
}
