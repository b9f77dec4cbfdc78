package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** How the points members give each other are named in forms, checked and shown. */
public final class PeerFields {

  private PeerFields() {}

  /** Whether what is typed is what stands there. */
  static boolean same(@Nullable PeerGiven was, PeerService.Draft draft) {
    return was == null
        ? draft.points().isEmpty()
        : new TreeMap<>(was.points())
            .equals(
                draft.points().entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new)));
  }

  /** Everything that is wrong with what is typed for one unit. */
  static List<Refused.Reason> wrong(
      UnitId scorer,
      PeerService.Draft draft,
      List<CriterionLeaf> leaves,
      Map<UnitId, String> members) {
    var wrong = new ArrayList<Refused.Reason>();
    if (draft.unit().equals(scorer)) {
      wrong.add(new Refused.Reason(null, "Đơn vị không chấm điểm cho chính mình.", null));
    } else if (!members.containsKey(draft.unit())) {
      wrong.add(new Refused.Reason(null, "Có đơn vị không thuộc khối trong năm này.", null));
    }
    draft
        .points()
        .forEach((key, points) -> {
          var leaf = leaves.stream().filter(l -> l.key().equals(key)).findFirst();
          if (leaf.isEmpty()) {
            wrong.add(new Refused.Reason(null, "Bảng điểm không có nội dung chấm chéo này.", null));
          } else if (points.signum() < 0 || points.compareTo(leaf.get().maximum()) > 0) {
            wrong.add(
                new Refused.Reason(
                    value(draft.unit(), key),
                    "%s: điểm phải từ 0 đến %s."
                        .formatted(
                            members.getOrDefault(draft.unit(), ""),
                            Vi.number(leaf.get().maximum())),
                    null));
          }
        });
    return wrong;
  }

  /** The name of the field with the points for a unit at a leaf. */
  public static String value(UnitId unit, String leaf) {
    return CellFields.value("u" + unit + "-" + leaf);
  }

  /** The name of the field with the version of what was given a unit. */
  public static String version(UnitId unit) {
    return CellFields.version("u" + unit);
  }

  /** What was given a unit, by the fields of the form. */
  public static Map<String, String> fields(
      List<CriterionLeaf> leaves, UnitId unit, @Nullable PeerGiven given) {
    var fields = new LinkedHashMap<String, String>();
    leaves.forEach(leaf ->
        fields.put(
            value(unit, leaf.key()),
            given == null ? "" : Vi.number(given.points().get(leaf.key()))));
    fields.put(version(unit), given == null ? "0" : Integer.toString(given.version()));
    return fields;
  }

  /** The points in words, for the log. */
  static String shown(List<CriterionLeaf> leaves, Map<String, BigDecimal> points) {
    return leaves.stream()
        .filter(leaf -> points.containsKey(leaf.key()))
        .map(leaf -> leaf.title() + ": " + Vi.number(points.get(leaf.key())))
        .collect(Collectors.joining("; "));
  }
}
