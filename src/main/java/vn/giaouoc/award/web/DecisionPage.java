package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * One award decision: what is known of it and what the reader may do with it.
 *
 * @param at its address
 * @param rows whom it is about, and with what result
 * @param edit whether the head of the draft may be changed
 * @param sign whether the reader signs it himself
 * @param register whether the reader may register an original signed by hand
 * @param number whether only the number is still to be typed
 * @param waits why nothing can be done with it now; empty otherwise
 */
public record DecisionPage(
    YearFrame frame,
    String at,
    String title,
    String state,
    String tone,
    String subject,
    String signer,
    String dated,
    String sign,
    List<DecisionListPage.Row> rows,
    boolean edit,
    boolean maySign,
    boolean register,
    boolean number,
    String waits,
    int version) {}
