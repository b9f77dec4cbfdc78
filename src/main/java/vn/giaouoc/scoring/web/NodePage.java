package vn.giaouoc.scoring.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.scoring.domain.TargetLeaf;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.FactKind;
import vn.giaouoc.year.YearFrame;
import vn.giaouoc.year.YearHere;

/**
 * The form of one place of a draft.
 *
 * @param kind {@code nhom}, {@code tieu-chi} or {@code noi-dung}
 * @param parent key of the node it is added to; empty otherwise
 * @param key of the node edited; empty for a new one
 * @param tryOut the draft with what stands in the form, tried out
 */
public record NodePage(
    YearFrame frame,
    String title,
    String tablePath,
    String action,
    String kind,
    String parent,
    String key,
    List<Option> grades,
    Choices choices,
    TryOutPane tryOut) {

  /** The ways to make points of the one figure the program counts. */
  private static final Set<LeafType> OF_A_FIGURE =
      EnumSet.of(
          LeafType.DIRECT, LeafType.BANDS, LeafType.MINUS_PER, LeafType.COUNT, LeafType.RANK);

  /**
   * What may be chosen in this year.
   *
   * @param facts what the program can count, by name
   * @param kinds the kinds of units the bloc has, by code
   */
  record Choices(List<FactKind> facts, List<Option> kinds) {}

  static NodePage edit(
      YearHere here, TableVersion draft, Node node, Choices choices, TryOutPane tryOut) {
    var path = path(here, draft);
    return new NodePage(
        here.frame("cham-diem"),
        "Sửa: " + node.title(),
        path,
        path + "/muc/" + node.key(),
        NodeForm.kind(node),
        "",
        node.key(),
        grades(draft),
        choices,
        tryOut);
  }

  static NodePage add(
      YearHere here,
      TableVersion draft,
      String kind,
      String parent,
      Choices choices,
      TryOutPane tryOut) {
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
        grades(draft),
        choices,
        tryOut);
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
    return types(Set.of());
  }

  /** The ways to make points of what comes from outside the sheet. */
  public List<Option> borrowed(Form form) {
    return types(
        isAuto(form)
            ? EnumSet.complementOf(EnumSet.copyOf(OF_A_FIGURE))
            : EnumSet.of(LeafType.EXTERNAL, LeafType.AUTO, LeafType.PEER));
  }

  /** Whether the program fills the leaf. */
  public boolean isAuto(Form form) {
    return form.raw("cach-cham").equals(LeafType.AUTO.name());
  }

  /** What the program can count, and what the leaf asks for already. */
  public List<Option> facts(Form form) {
    return withOwn(
        choices.facts().stream()
            .map(fact ->
                new Option(
                    fact.name(),
                    Character.toUpperCase(fact.vi().charAt(0)) + fact.vi().substring(1)))
            .toList(),
        form.raw("nguon").isEmpty() ? List.of() : List.of(form.raw("nguon")));
  }

  /** What each fact counts, to choose by. */
  public List<FactKind> factHelp() {
    return choices.facts();
  }

  /** The kinds of units in the bloc, and those the place is meant for already. */
  public List<Option> kinds(Form form) {
    return withOwn(choices.kinds(), NodeForm.kinds(form));
  }

  /** Whether the place is meant for this kind of unit. */
  public boolean isFor(Form form, String unitKind) {
    return NodeForm.kinds(form).contains(unitKind);
  }

  private static List<Option> withOwn(List<Option> known, Collection<String> own) {
    return Stream.concat(
            known.stream(),
            own.stream()
                .filter(value -> known.stream().noneMatch(o -> o.value().equals(value)))
                .sorted()
                .map(value -> new Option(value, "“" + value + "” (hệ thống chưa biết)")))
        .toList();
  }

  private static List<Option> types(Set<LeafType> but) {
    return Arrays.stream(LeafType.values())
        .filter(t -> !but.contains(t))
        .map(t -> new Option(t.name(), t.vi()))
        .toList();
  }

  /** How points may grow beyond a target. */
  public List<Option> excesses() {
    return Option.of(TargetLeaf.Over.class, TargetLeaf.Over::vi);
  }

  /** Whether the points come by the rule of another type. */
  public boolean borrows(Form form) {
    return form.raw("cach-cham").equals(LeafType.EXTERNAL.name()) || isAuto(form);
  }

  /** Whether the way to score that is chosen asks for this field. */
  public boolean asks(Form form, String field) {
    return LeafForm.fields(form.raw(borrows(form) ? "theo" : "cach-cham")).contains(field);
  }

  /** What the limit means for the way to score that is chosen. */
  public String limitHelp(Form form) {
    return asks(form, "phan-dat")
        ? "Vượt bao nhiêu % thì được trọn điểm tối đa, khi phần vượt tăng đều"
        : "Để trống là 100; lớn hơn nếu vượt vẫn được cộng";
  }

  /** Whether anything stands in the fields that are folded away. */
  public boolean hasTerms(Form form) {
    return Stream.of("trong-so", "tran", "san", "ap-dung")
        .anyMatch(f -> !form.raw(f).isEmpty() || form.error(f) != null);
  }

  /** The roles of a group. */
  public List<Option> roles() {
    return Option.of(GroupRole.class, GroupRole::vi);
  }

  /** What “không phát sinh” may be worth. */
  public List<Option> notArisen() {
    return Option.of(NotArisen.class, NotArisen::vi);
  }

  /** The numbers of the rows of sanctions. */
  public List<Integer> sanctionPlaces(Form form) {
    return SanctionForm.places(form);
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
