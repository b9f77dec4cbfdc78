package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.award.Remark;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.YearFrame;

/**
 * The bloc's award proposal as it stands, or a version of it that was sent.
 *
 * @param at the address of the awards of the year
 * @param state which version it is and where it stands; empty before it is drawn up
 * @param back why the version before was returned or withdrawn; empty if there is none
 * @param quota the quota and what is proposed of it, in sentences
 * @param signer position of who signs, empty while it is not named
 */
public record AwardProposalPage(
    YearFrame frame,
    String at,
    String title,
    String state,
    String tone,
    String back,
    Next next,
    List<Row> rows,
    List<Remark> remarks,
    String quota,
    String signer,
    String grounds,
    List<Version> versions) {

  /**
   * What happens now.
   *
   * @param urgent whether the reader has something to do here
   * @param lacks what still stops the proposal from being sent
   */
  public record Next(
      String sentence,
      boolean urgent,
      boolean drawUp,
      boolean edit,
      boolean submit,
      boolean withdraw,
      int yearVersion,
      List<String> lacks,
      List<Link> links) {}

  /**
   * One award proposed.
   *
   * @param rank place and points, empty without a ranking
   * @param found what bars the unit or is to be weighed; empty for readers who may not know
   * @param file where its file is; empty where the reader may not open it
   * @param up whether it can move up among those of the same award
   */
  public record Row(
      String id,
      String name,
      boolean me,
      String award,
      String reason,
      String campaign,
      String share,
      String round,
      String rank,
      String fitness,
      String fitnessTone,
      List<String> found,
      String papers,
      String papersTone,
      String file,
      boolean up,
      boolean down) {}

  /** A version in the list of versions. */
  public record Version(
      String href, String name, String state, String tone, String sent, String reason) {}
}
