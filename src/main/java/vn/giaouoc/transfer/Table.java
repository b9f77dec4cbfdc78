package vn.giaouoc.transfer;

import java.util.List;

/**
 * A table as it is written and read.
 *
 * @param name with its schema, for example {@code unit.unit}
 * @param columns all columns, in their order
 * @param order how rows are sorted, so that equal data are equal bytes
 * @param sequence the sequence that numbers its rows, or empty
 */
record Table(String name, List<String> columns, String order, String sequence) {

  /** The statement that writes its rows as CSV. */
  String copyOut() {
    return "copy (select %s from %s order by %s) to stdout with (format csv, header)"
        .formatted(String.join(", ", columns), name, order);
  }

  /** The statement that reads its rows as CSV; refuses other columns. */
  String copyIn() {
    return "copy %s (%s) from stdin with (format csv, header match)"
        .formatted(name, String.join(", ", columns));
  }

  /** Where its rows are in the package. */
  String entry() {
    return "tables/" + name + ".csv";
  }
}
