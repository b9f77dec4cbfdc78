package vn.giaouoc.award;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which compulsory papers an award file has and which it lacks. */
public record FileChecklist(List<Line> lines) {

  /**
   * One compulsory paper.
   *
   * @param here whether the file has it
   * @param bySystem whether the program itself holds it, without anything attached
   */
  public record Line(
      PaperKind kind, boolean blocks, String article, boolean here, boolean bySystem) {}

  public FileChecklist {
    lines = List.copyOf(lines);
  }

  /** For this award, with these papers attached and these held by the program itself. */
  public static FileChecklist of(
      String awardCode, Collection<PaperRule> rules, Set<PaperKind> attached, Set<PaperKind> held) {
    return new FileChecklist(
        rules.stream()
            .filter(r -> r.concerns(awardCode))
            .map(r ->
                new Line(
                    r.kind(),
                    r.blocks(),
                    r.article(),
                    attached.contains(r.kind()) || held.contains(r.kind()),
                    !attached.contains(r.kind()) && held.contains(r.kind())))
            .toList());
  }

  /** What is missing and stops the file. */
  public List<Line> missing() {
    return lines.stream().filter(l -> !l.here() && l.blocks()).toList();
  }

  /** What is missing, but does not stop the file. */
  public List<Line> advised() {
    return lines.stream().filter(l -> !l.here() && !l.blocks()).toList();
  }
}
