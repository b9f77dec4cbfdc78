package vn.giaouoc.bloc.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;

/**
 * The handover between two leaders.
 *
 * @param opened whether it was opened
 * @param missing what is still missing, each a sentence
 * @param given who signed for the outgoing leader and when, empty if nobody
 * @param received who signed for the incoming leader and when, empty if nobody
 * @param box where everything of the year lies ready for the next leader, empty if nowhere
 * @param signAs which side the reader may sign now, empty if none
 */
public record HandoverPage(
    long bloc,
    String name,
    int year,
    boolean opened,
    String from,
    String to,
    List<Item> items,
    List<String> missing,
    String given,
    String received,
    boolean mayOpen,
    boolean mayKeep,
    String signAs,
    String box,
    Form form) {

  /** One item of the checklist. */
  public record Item(String code, String label, boolean done, String when, String note) {}

  /** The address of the page. */
  public String path() {
    return "/khoi/" + bloc + "/ban-giao/" + year;
  }
}
