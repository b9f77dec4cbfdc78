package vn.giaouoc.demo.example;

import static vn.giaouoc.plan.LaunchLevel.BLOC;
import static vn.giaouoc.plan.LaunchLevel.NATIONAL;
import static vn.giaouoc.plan.LaunchLevel.PROVINCE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.plan.ItemKind;
import vn.giaouoc.plan.LaunchLevel;
import vn.giaouoc.plan.MovementDraft;
import vn.giaouoc.plan.MovementForm;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.RegulationService;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.year.Standing;

/** What the secretary writes in winter: theme, movements, plan and regulation. */
@Component
@Profile("demo")
class ExampleDrafts {

  private final PlanService plans;
  private final MovementService movements;
  private final RegulationService regulations;

  ExampleDrafts(PlanService plans, MovementService movements, RegulationService regulations) {
    this.plans = plans;
    this.movements = movements;
    this.regulations = regulations;
  }

  /** Writes them all. */
  void write(Standing secretary) {
    var year = secretary.year().id();
    plans.write(secretary, ExampleTexts.PLAN, null, plans.plan(year).version());
    theme(
        secretary,
        ThemeOwner.BLOC,
        "Đoàn kết, kỷ cương - Đổi mới, sáng tạo - Về đích nhiệm kỳ",
        "Chủ đề thi đua năm 2025 của khối");
    theme(
        secretary,
        ThemeOwner.PARTY_COMMITTEE,
        "Nâng cao chất lượng tham mưu, tổ chức thành công đại hội đảng bộ các cấp",
        "Chủ đề công tác năm 2025 của Tỉnh ủy Ví dụ");
    movements(secretary);
    items(secretary);
    var regulation = regulations.get(year).version();
    regulations.write(secretary, ExampleTexts.REGULATION, null, regulation);
  }

  private void theme(Standing secretary, ThemeOwner owner, String text, String label) {
    plans.addTheme(secretary, owner, false, text, label, null);
  }

  private void movements(Standing secretary) {
    var housing =
        movement(
            secretary,
            null,
            NATIONAL,
            "Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025",
            "Thủ tướng Chính phủ",
            2025,
            MovementForm.REGULAR);
    movement(
        secretary,
        housing,
        BLOC,
        "Mỗi đơn vị nhận hỗ trợ xóa ít nhất 01 nhà tạm, nhà dột nát",
        "Khối trưởng Khối thi đua Ví dụ",
        2025,
        MovementForm.SPECIAL_THEME);
    movement(
        secretary,
        null,
        NATIONAL,
        "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
        "Thủ tướng Chính phủ",
        2025,
        MovementForm.REGULAR);
    var digital =
        movement(
            secretary,
            null,
            PROVINCE,
            "Tỉnh Ví dụ thi đua đẩy mạnh chuyển đổi số",
            "Chủ tịch UBND tỉnh Ví dụ",
            2030,
            MovementForm.REGULAR);
    movement(
        secretary,
        digital,
        BLOC,
        "Văn bản điện tử, chữ ký số trong xử lý công việc của khối",
        "Khối trưởng Khối thi đua Ví dụ",
        2030,
        MovementForm.REGULAR);
    movement(
        secretary,
        null,
        PROVINCE,
        "Thi đua lập thành tích chào mừng đại hội đảng bộ các cấp",
        "Tỉnh ủy Ví dụ",
        2025,
        MovementForm.ANNIVERSARY);
  }

  private long movement(
      Standing secretary,
      @Nullable Long answers,
      LaunchLevel level,
      String name,
      String launcher,
      int until,
      MovementForm form) {
    var tied = form == MovementForm.ANNIVERSARY;
    return movements.add(
        secretary,
        new MovementDraft(
            name,
            answers,
            level,
            launcher,
            LocalDate.of(2025, 1, 1),
            tied ? LocalDate.of(2025, 10, 31) : LocalDate.of(until, 12, 31),
            null,
            level == BLOC ? "07 đơn vị trong khối" : null,
            form,
            tied ? "Đại hội đảng bộ các cấp nhiệm kỳ 2025 - 2030" : null,
            null),
        null);
  }

  private void items(Standing secretary) {
    item(secretary, ItemKind.CITED_TEXT, "Luật Thi đua, khen thưởng ngày 15/6/2022", null);
    item(
        secretary,
        ItemKind.CITED_TEXT,
        "Quyết định số 12/QĐ-UBND ngày 10/01/2024 của Chủ tịch UBND tỉnh Ví dụ",
        null);
    item(
        secretary,
        ItemKind.STANDING_DUTY,
        "Thực hiện chế độ báo cáo 6 tháng, báo cáo năm đúng thời hạn",
        null);
    item(
        secretary,
        ItemKind.STANDING_DUTY,
        "Mỗi đơn vị có ít nhất 04 tin, bài về phong trào thi đua trong năm",
        null);
    item(
        secretary,
        ItemKind.TEMPORARY_PRIORITY,
        "Tham mưu, phục vụ tổ chức thành công Đại hội đại biểu Đảng bộ tỉnh",
        LocalDate.of(2025, 10, 31));
    item(
        secretary,
        ItemKind.JOINT_ACTIVITY,
        "Hội thao và giao lưu văn nghệ các đơn vị trong khối",
        LocalDate.of(2025, 5, 31));
  }

  private void item(Standing secretary, ItemKind kind, String text, @Nullable LocalDate due) {
    plans.addItem(secretary, kind, text, null, due, null);
  }
}
