package vn.giaouoc.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many flags and certificates a bloc may propose, by its number of members (chỉ tiêu khen). */
public record Quota(List<Band> bands) {

  /**
   * One line of the table.
   *
   * @param to greatest number of members, or null for “and more”
   */
  public record Band(int from, @Nullable Integer to, int flags, int certificates) {

    /** Whether a bloc of so many members falls in this line. */
    public boolean holds(int members) {
      return members >= from && (to == null || members <= to);
    }

    @Override
    public String toString() {
      return from + "-" + (to == null ? "" : to) + ":" + flags + "," + certificates;
    }
  }

  public Quota {
    bands = List.copyOf(bands);
  }

  /** Reads {@code 1-7:1,2;8-:1,4}. */
  public static Quota parse(String text) {
    var bands = new ArrayList<Band>();
    for (var line : text.split(";")) {
      var parts = line.strip().split("[-:,]", -1);
      if (parts.length != 4) {
        throw new NumberFormatException(line);
      }
      var to = parts[1].strip();
      bands.add(
          new Band(
              Integer.parseInt(parts[0].strip()),
              to.isEmpty() ? null : Integer.valueOf(to),
              Integer.parseInt(parts[2].strip()),
              Integer.parseInt(parts[3].strip())));
    }
    return new Quota(bands);
  }

  /** The line for a bloc of so many members; none where the table says nothing. */
  public java.util.Optional<Band> of(int members) {
    return bands.stream().filter(b -> b.holds(members)).findFirst();
  }

  /** “1–7 đơn vị: 1 cờ, 2 bằng khen; từ 8 đơn vị: 1 cờ, 4 bằng khen”. */
  public String vi() {
    return bands.stream()
        .map(b ->
            (b.to() == null ? "từ " + b.from() : b.from() + "–" + b.to())
                + " đơn vị: "
                + b.flags()
                + " cờ, "
                + b.certificates()
                + " bằng khen")
        .collect(Collectors.joining("; "));
  }

  @Override
  public String toString() {
    return bands.stream().map(Band::toString).collect(Collectors.joining(";"));
  }
}
