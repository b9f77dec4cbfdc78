package vn.giaouoc.council.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The Board's appraisal of a proposal.
 *
 * @param next what must happen now and who does it
 * @param remarks what the program's own checks say, with a tone each
 * @param confidential whether opinions and report may be shown to this reader
 * @param opinions empty where the reader may not see them
 * @param back forms that return the proposal, prefilled; empty where the reader may not
 * @param earlier versions sent back: when, and why
 */
public record AppraisalPage(
    YearFrame frame,
    int version,
    String next,
    boolean mayAct,
    boolean maySubmit,
    List<Row> rows,
    List<Option> remarks,
    boolean confidential,
    List<OpinionRow> opinions,
    @Nullable ReportBox report,
    List<Back> back,
    List<Option> earlier) {

  /** One proposed item; {@code link} is where it is appraised. */
  public record Row(
      String link,
      String name,
      String award,
      String share,
      String file,
      String fileTone,
      String verdict,
      String tone,
      String reason) {}

  /** One opinion asked; {@code link} is empty where the reader may not write the answer. */
  public record OpinionRow(
      String link,
      String body,
      String subject,
      String asked,
      String due,
      String state,
      String tone,
      String answer) {}

  /** The report to the Council as it stands. */
  public record ReportBox(String state, String tone, boolean exists, boolean mayWrite) {}

  /** A way back with the reason the appraisal already gives. */
  public record Back(String step, String label, Form form) {}
}
