package vn.giaouoc.bloc.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/**
 * Who leads a bloc and how that rotates.
 *
 * @param terms all terms; {@code open} on those that may be ended
 * @param proposal whose turn it is in the next year, in words
 * @param passed those passed over, with the reason
 */
public record LeadersPage(
    long bloc,
    String name,
    int nextYear,
    List<Term> terms,
    List<String> gaps,
    String proposal,
    List<String> passed,
    List<Option> units,
    List<Option> roles,
    List<Option> policies,
    Form nameForm,
    Form endForm,
    Form rotationForm,
    Form skipForm) {

  /** A term with its id. */
  public record Term(long id, BlocPage.TermRow row, boolean open) {}

  /** The address of the page. */
  public String path() {
    return "/khoi/" + bloc + "/khoi-truong";
  }
}
