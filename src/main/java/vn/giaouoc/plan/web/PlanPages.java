package vn.giaouoc.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.plan.ConsultationService;
import vn.giaouoc.plan.ItemKind;
import vn.giaouoc.plan.Movement;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.Plan;
import vn.giaouoc.plan.PlanItem;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.PlanText;
import vn.giaouoc.plan.Theme;
import vn.giaouoc.plan.UnitPlan;
import vn.giaouoc.plan.UnitPlanService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Makes the page of the plan from its records. */
@Component
class PlanPages {

  private static final Map<ItemKind, String> HINTS =
      Map.of(
          ItemKind.STANDING_DUTY, "Việc làm đều đặn cả năm, ví dụ chào cờ hằng tháng.",
          ItemKind.TEMPORARY_PRIORITY, "Chỉ của năm nay; không chép sang năm sau.",
          ItemKind.JOINT_ACTIVITY, "Giao lưu, thể thao, từ thiện, trồng cây… cả khối cùng làm.",
          ItemKind.CITED_TEXT, "Số, ký hiệu, ngày và nơi ban hành.");

  private final PlanService plans;
  private final MovementService movements;
  private final UnitPlanService unitPlans;
  private final ConsultationService consultations;

  PlanPages(
      PlanService plans,
      MovementService movements,
      UnitPlanService unitPlans,
      ConsultationService consultations) {
    this.plans = plans;
    this.movements = movements;
    this.unitPlans = unitPlans;
    this.consultations = consultations;
  }

  PlanPage of(YearHere here) {
    var year = here.year().id();
    var path = here.path() + "/ke-hoach";
    var plan = plans.plan(year);
    var themes = plans.themes(year);
    var edit = mayEdit(here);
    return new PlanPage(
        here.frame("ke-hoach"),
        path,
        plan.number().vi(),
        copied(plan.copiedFrom()),
        todo(here, path, themes),
        edit,
        edit && mayAdopt(here, plan),
        themes.stream().map(t -> theme(t, path)).toList(),
        texts(plan.text()),
        nested(movements.list(year), path),
        groups(plans.items(year), path),
        units(here, path));
  }

  static boolean mayEdit(YearHere here) {
    return here.standing().leads() && here.year().state() != BlocYearState.CLOSED;
  }

  static String copied(@Nullable Integer from) {
    return from == null ? "" : "chép từ năm " + from + ", đã chỉnh ngày";
  }

  private static boolean mayAdopt(YearHere here, Plan plan) {
    return !plan.number().isAdopted()
        && !here.year().state().isBefore(BlocYearState.LAUNCH_MEETING);
  }

  private List<Link> todo(YearHere here, String path, List<Theme> themes) {
    var todo = new ArrayList<Link>();
    var round = consultations.openRound(here.year().id()).orElse(null);
    if (round != null) {
      todo.add(
          new Link(
              path + "/gop-y",
              "Đang lấy ý kiến dự thảo, hạn %s: xem và góp ý"
                  .formatted(Vi.date(round.deadline()))));
    }
    if (mayEdit(here)) {
      for (var theme : themes) {
        if (theme.suggested()) {
          todo.add(new Link(path + "/chu-de/" + theme.id(), "Xác nhận chủ đề chép từ năm trước"));
        }
      }
    }
    return todo;
  }

  private static PlanPage.ThemeRow theme(Theme theme, String path) {
    var whose = (theme.studyTopic() ? "Chuyên đề học tập · " : "Chủ đề · ") + theme.owner().vi();
    var note = theme.label() == null ? whose : whose + " · " + theme.label();
    return new PlanPage.ThemeRow(
        theme.text(), note, theme.suggested(), path + "/chu-de/" + theme.id());
  }

  private static List<PlanPage.TextRow> texts(PlanText text) {
    var rows = new ArrayList<PlanPage.TextRow>();
    add(rows, "Bối cảnh", text.context());
    add(rows, "Nét riêng của khối", text.feature());
    add(rows, "Mục đích, yêu cầu", text.aims());
    add(rows, "Nội dung", text.content());
    add(rows, "Kinh phí", text.budgetNote());
    return rows;
  }

  private static void add(List<PlanPage.TextRow> rows, String label, @Nullable String text) {
    if (text != null) {
      rows.add(new PlanPage.TextRow(label, text));
    }
  }

  /** Parents before what answers them; what has lost its parent stands at the top. */
  private static List<PlanPage.MovementRow> nested(List<Movement> all, String path) {
    var known = all.stream().map(Movement::id).collect(Collectors.toSet());
    var rows = new ArrayList<PlanPage.MovementRow>();
    for (var movement : all) {
      if (movement.parent() == null || !known.contains(movement.parent())) {
        addNested(rows, all, movement, 0, path);
      }
    }
    return rows;
  }

  private static void addNested(
      List<PlanPage.MovementRow> rows, List<Movement> all, Movement m, int depth, String path) {
    rows.add(row(m, depth, path));
    for (var child : all) {
      if (child.parent() != null && child.parent() == m.id()) {
        addNested(rows, all, child, depth + 1, path);
      }
    }
  }

  private static PlanPage.MovementRow row(Movement m, int depth, String path) {
    return new PlanPage.MovementRow(
        m.name(),
        depth,
        m.level() == null ? "" : m.level().vi(),
        text(m.launcher()),
        m.period(),
        text(m.area()),
        m.occasion() == null ? m.form().vi() : m.form().vi() + ": " + m.occasion(),
        text(m.aim()),
        path + "/phong-trao/" + m.id());
  }

  private static List<PlanPage.ItemGroup> groups(List<PlanItem> items, String path) {
    return Arrays.stream(ItemKind.values())
        .map(kind ->
            new PlanPage.ItemGroup(
                kind.vi(),
                HINTS.getOrDefault(kind, ""),
                path + "/muc/moi?loai=" + kind.name(),
                items.stream().filter(i -> i.kind() == kind).map(i -> item(i, path)).toList()))
        .toList();
  }

  private static PlanPage.ItemRow item(PlanItem item, String path) {
    return new PlanPage.ItemRow(
        item.text(),
        text(item.note()),
        Vi.date(item.due()),
        path + "/muc/" + item.id(),
        item.instrument() == null ? "" : "/quy-dinh/van-ban#van-ban-" + item.instrument());
  }

  private List<PlanPage.UnitRow> units(YearHere here, String path) {
    var sent =
        unitPlans.list(here.year().id()).stream().collect(Collectors.toMap(UnitPlan::unit, p -> p));
    return here.members().stream()
        .map(m -> {
          var plan = sent.get(m.unit());
          return new PlanPage.UnitRow(
              m.name(),
              here.standing().belongsTo(m.unit()),
              plan != null,
              plan == null ? "" : plan.responsible(),
              plan == null ? "" : Vi.time(plan.savedAt()),
              path + "/don-vi/" + m.unit());
        })
        .toList();
  }

  static String unitName(YearHere here, UnitId unit) {
    return here.members().stream()
        .filter(m -> m.unit().equals(unit))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
