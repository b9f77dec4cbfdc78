package vn.giaouoc.scoring;

import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;

/** The tables shipped with the program, for tests of other packages. */
public final class ShippedTables {

  private ShippedTables() {}

  /** The table of this code. */
  public static ScoreTable of(String code) {
    return ScoreFiles.table(FileRun.shipped(code));
  }

  /** The table as it comes back when it was stored. */
  public static ScoreTable stored(ScoreTable table) {
    return TableJson.read(Json.parse(TableJson.write(table)));
  }
}
