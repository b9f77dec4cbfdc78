package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;
import vn.giaouoc.year.YearHere;

/**
 * The form of one place of a draft.
 *
 * @param kind {@code nhom}, {@code tieu-chi} or {@code noi-dung}
 * @param parent key of the node it is added to; empty otherwise
 * @param key of the node edited; empty for a new one
 */
public record NodePage(
    YearFrame frame,
    String title,
    String tablePath,
    String action,
    String kind,
    String parent,
    String key,
    List<Option> grades) {

  static NodePage edit(YearHere here, TableVersion draft, Node node) {
    var path = path(here, draft);
    return new NodePage(
        here.frame("cham-diem"),
        "Sửa: " + node.title(),
        path,
        path + "/muc/" + node.key(),
        NodeForm.kind(node),
        "",
        node.key(),
        grades(draft));
  }

  static NodePage add(YearHere here, TableVersion draft, String kind, String parent) {
    var path = path(here, draft);
    var under = draft.table().node(parent).map(n -> " vào “" + n.title() + "”").orElse("");
    var what =
        switch (kind) {
          case "nhom" -> "Thêm nhóm tiêu chí";
          case "tieu-chi" -> "Thêm tiêu chí";
          default -> "Thêm nội dung chấm điểm";
        };
    return new NodePage(
        here.frame("cham-diem"),
        what + under,
        path,
        path + "/them",
        kind,
        parent,
        "",
        grades(draft));
  }

  private static String path(YearHere here, TableVersion draft) {
    return here.path() + "/cham-diem/bang/" + draft.number();
  }

  private static List<Option> grades(TableVersion draft) {
    return draft.table().grades().stream()
        .map(GradeBand::name)
        .map(name -> new Option(name, name))
        .toList();
  }

  /** The ways to score a leaf. */
  public List<Option> types() {
    return Option.of(LeafType.class, LeafType::vi);
  }

  /** The roles of a group. */
  public List<Option> roles() {
    return Option.of(GroupRole.class, GroupRole::vi);
  }

  /** What “không phát sinh” may be worth. */
  public List<Option> notArisen() {
    return Option.of(NotArisen.class, NotArisen::vi);
  }

  /** The sanctions of a deduction. */
  public List<Option> sanctions() {
    return List.of(
        new Option("NO_GRADE_FROM", "Không xếp loại này trở lên"),
        new Option("GRADE_DOWN_ONE", "Hạ một bậc xếp loại"),
        new Option("FORCE_GRADE", "Xếp loại này"),
        new Option("KNOCK_OUT", "Không xét đề nghị khen thưởng"));
  }
}
