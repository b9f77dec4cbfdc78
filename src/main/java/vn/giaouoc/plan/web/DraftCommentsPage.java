package vn.giaouoc.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * Comments on the drafts with the table of replies, ready to be shown.
 *
 * @param round the newest round, or null when none was ever opened
 * @param own the member units the reader may answer for, while the round is open
 * @param mayOpen whether the reader may open a round
 * @param mayReply whether the reader answers comments
 * @param mayRemark whether the reader is of the Board
 * @param concluded how the Board ended its review, or empty
 */
public record DraftCommentsPage(
    YearFrame frame,
    String path,
    @Nullable Round round,
    List<Own> own,
    List<CommentRow> comments,
    List<CommentRow> remarks,
    boolean mayOpen,
    boolean mayReply,
    boolean mayRemark,
    String concluded,
    List<Option> documents,
    List<Option> replyKinds) {

  /**
   * A round of comments.
   *
   * @param silent the units that have not answered
   * @param closing what the closing does, or why it cannot be closed yet
   */
  public record Round(
      String title,
      boolean open,
      String state,
      String documents,
      String letter,
      List<String> agreed,
      List<String> silent,
      List<String> noReply,
      boolean mayClose,
      String closing) {}

  /** A unit the reader may answer for. */
  public record Own(long unit, String name, boolean answered) {}

  /**
   * A comment or a remark with its reply.
   *
   * @param anchor of the row in the page
   * @param form the reply form; filled with what was typed when it was refused
   */
  public record CommentRow(
      String anchor,
      String who,
      String when,
      boolean late,
      String where,
      String body,
      String replyKind,
      String reply,
      String replied,
      String action,
      Form form) {}
}
