package vn.giaouoc.scoring;

import vn.giaouoc.scoring.domain.ScoreTable;

/** The tables shipped with the program, for tests of other packages. */
public final class ShippedTables {

  private ShippedTables() {}

  /** The table of this code. */
  public static ScoreTable of(String code) {
    return ScoreFiles.table(FileRun.shipped(code));
  }
}
