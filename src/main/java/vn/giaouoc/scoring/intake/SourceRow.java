package vn.giaouoc.scoring.intake;

import java.util.List;

/**
 * One row of a table in a file.
 *
 * @param address where it stands, for people: “dòng 12”
 * @param cells one for each column of the table
 */
public record SourceRow(String address, List<SourceCell> cells) {

  public SourceRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(SourceCell::isBlank);
  }

  SourceCell cell(int column) {
    return column >= 0 && column < cells.size()
        ? cells.get(column)
        : SourceCell.of("", address + ", cột " + (column + 1));
  }

  List<SourceCell> filled() {
    return cells.stream().filter(c -> !c.isBlank()).toList();
  }
}
