package vn.giaouoc.pledge.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The page of signing, ready to be shown.
 *
 * @param cannot why nobody can sign yet, or empty
 * @param hash of the version to be signed
 * @param own the units the reader heads
 * @param paper the units whose signature on paper the reader may record; empty when the reader may
 *     not
 */
public record PledgeSignPage(
    YearFrame frame,
    String path,
    String version,
    String cannot,
    String hash,
    String signed,
    List<Own> own,
    List<Row> rows,
    List<Option> paper) {

  /** A unit the reader heads; {@code done} says how it answered, or is empty. */
  public record Own(long unit, String name, boolean maySign, String done) {}

  /** What a unit answered. */
  public record Row(
      String name,
      boolean me,
      String state,
      String tone,
      String representative,
      String when,
      String note) {}
}
