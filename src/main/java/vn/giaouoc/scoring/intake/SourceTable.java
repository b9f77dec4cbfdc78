package vn.giaouoc.scoring.intake;

import java.util.List;

/**
 * One table of a Word file, or one sheet of a workbook.
 *
 * @param name the sheet's name, or “Bảng 2”
 * @param before the lines of text before it, for example “Phụ lục I”
 * @param remarks what could not be taken over, each a Vietnamese sentence
 */
public record SourceTable(
    String name, List<String> before, List<SourceRow> rows, List<String> remarks) {

  public SourceTable {
    before = List.copyOf(before);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  int width() {
    return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
  }
}
