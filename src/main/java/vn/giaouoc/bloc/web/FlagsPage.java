package vn.giaouoc.bloc.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/** The rotating flags of a bloc and their ways. */
public record FlagsPage(
    long bloc, String name, List<Flag> flags, List<Option> units, boolean mayEdit, Form addForm) {

  /**
   * One flag.
   *
   * @param at where it is now
   * @param showForm whether the form for its next handover is on the page: only for one flag at
   *     once
   * @param form what was typed into it
   */
  public record Flag(
      long id,
      String label,
      String at,
      boolean retired,
      List<Step> way,
      boolean showForm,
      Form form) {}

  /** One handover; {@code photo} is the address of its picture, empty if there is none. */
  public record Step(
      String on, String from, String to, int forYear, String occasion, String note, String photo) {}
}
