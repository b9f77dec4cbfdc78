package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.document.IssuedRow;
import vn.giaouoc.year.YearFrame;

/**
 * The submission (tờ trình) of the bloc: its head, its preview, and what is in the register.
 *
 * @param edit whether the head may be changed now
 * @param why why it may not, for those who otherwise could
 * @param drawnUp whether there is anything to look at
 * @param preview whether it is not in the register yet, so that it is looked at as it stands
 */
public record AwardSubmissionPage(
    YearFrame frame,
    String at,
    boolean edit,
    String why,
    boolean drawnUp,
    boolean preview,
    String signer,
    String grounds,
    List<IssuedRow> registered) {}
