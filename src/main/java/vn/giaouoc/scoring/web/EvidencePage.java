package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The files of one line of a sheet.
 *
 * @param asked which paper the table asks for
 * @param once how a file counts that proves several lines; empty where it counts everywhere
 * @param usable files of the unit that may be used here too
 * @param others lines that ask for a file and have none yet
 */
public record EvidencePage(
    YearFrame frame,
    String title,
    String asked,
    String once,
    String sheet,
    String leaf,
    List<Proof> attached,
    List<Option> usable,
    List<Option> others) {

  /** A file attached to the line. */
  public record Proof(String id, String title, String href, String kept) {
    static Proof of(Evidence e) {
      return new Proof(
          e.id().toString(), e.title(), e.path(), Vi.time(e.keptAt()) + ", " + e.keptBy());
    }
  }
}
