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
import vn.giaouoc.plan.PlanText;
import vn.giaouoc.plan.RegulationService;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.year.Standing;

/** What the secretary writes in winter: theme, movements, plan and regulation. */
@Component
@Profile("demo")
class ExampleDrafts {

  private static final PlanText PLAN =
      new PlanText(
          "Năm 2025 là năm cuối thực hiện nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025,"
              + " năm tổ chức đại hội đảng bộ các cấp, tiến tới Đại hội đại biểu toàn quốc lần thứ"
              + " XIV của Đảng.",
          "Khối gồm các cơ quan tham mưu, giúp việc của Tỉnh ủy, trường chính trị và cơ quan báo"
              + " Đảng; thi đua gắn với chất lượng tham mưu và nền nếp công vụ.",
          """
          1. Phấn đấu 100% đơn vị trong khối hoàn thành tốt nhiệm vụ trở lên.
          2. Đưa phong trào thi đua đi vào thực chất: có chỉ tiêu, có người chịu trách nhiệm, có số liệu kiểm chứng.
          3. Phát hiện, bồi dưỡng và nhân rộng mô hình mới, cách làm hay, điển hình tiên tiến.\
          """,
          """
          1. Quý I: xây dựng kế hoạch, quy chế, bảng điểm; ký kết giao ước; đăng ký thi đua.
          2. Quý II: triển khai phong trào, tổ chức hoạt động chung; báo cáo 6 tháng.
          3. Quý III: hội nghị sơ kết; kiểm tra việc thực hiện giao ước.
          4. Quý IV: tự chấm điểm, kiểm tra chéo, thống nhất điểm; hội nghị tổng kết, bình xét thi đua.\
          """,
          "Kinh phí hoạt động chung do các đơn vị tự bảo đảm, Khối trưởng chi phần tổ chức hội nghị.");

  private static final String REGULATION =
      """
      Điều 1. Phạm vi và đối tượng
      Quy chế này quy định tổ chức, hoạt động của Khối thi đua Ví dụ năm 2025 và áp dụng đối với 07 đơn vị thành viên.

      Điều 2. Nguyên tắc
      1. Tự nguyện, bình đẳng, đoàn kết, công khai, dân chủ.
      2. Kết quả thi đua căn cứ vào số liệu và minh chứng; chênh lệch điểm phải được giải trình.

      Điều 3. Hội nghị
      1. Mỗi năm khối họp ít nhất ba lần: ký kết giao ước, sơ kết, tổng kết.
      2. Hội nghị được tiến hành khi có ít nhất hai phần ba số đơn vị dự họp.

      Điều 4. Khối trưởng, Khối phó
      1. Khối trưởng, Khối phó do hội nghị tổng kết bầu, nhiệm kỳ một năm, luân phiên giữa các đơn vị.
      2. Phiếu chấm điểm của Khối trưởng do Khối phó chấm.

      Điều 5. Chấm điểm, bình xét
      1. Đơn vị tự chấm theo bảng điểm của khối; hai tổ kiểm tra chéo đối chiếu minh chứng; khối thống nhất điểm.
      2. Đơn vị có quyền kiến nghị về kết quả dự kiến trong thời hạn 05 ngày làm việc.
      3. Đề nghị tặng Cờ thi đua và bầu Khối trưởng bằng phiếu kín; nội dung khác biểu quyết công khai.

      Điều 6. Hiệu lực
      Quy chế có hiệu lực từ ngày hội nghị ký kết giao ước thông qua.\
      """;

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
    plans.write(secretary, PLAN, null, plans.plan(year).version());
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
    regulations.write(secretary, REGULATION, null, regulation);
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
            MovementForm.REGULAR);
    movement(
        secretary,
        housing,
        BLOC,
        "Mỗi đơn vị nhận hỗ trợ xóa ít nhất 01 nhà tạm, nhà dột nát",
        "Khối trưởng Khối thi đua Ví dụ",
        MovementForm.SPECIAL_THEME);
    movement(
        secretary,
        null,
        NATIONAL,
        "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
        "Thủ tướng Chính phủ",
        MovementForm.REGULAR);
    var digital =
        movement(
            secretary,
            null,
            PROVINCE,
            "Tỉnh Ví dụ thi đua đẩy mạnh chuyển đổi số",
            "Chủ tịch UBND tỉnh Ví dụ",
            MovementForm.REGULAR);
    movement(
        secretary,
        digital,
        BLOC,
        "Văn bản điện tử, chữ ký số trong xử lý công việc của khối",
        "Khối trưởng Khối thi đua Ví dụ",
        MovementForm.REGULAR);
    movement(
        secretary,
        null,
        PROVINCE,
        "Thi đua lập thành tích chào mừng đại hội đảng bộ các cấp",
        "Tỉnh ủy Ví dụ",
        MovementForm.ANNIVERSARY);
  }

  private long movement(
      Standing secretary,
      @Nullable Long answers,
      LaunchLevel level,
      String name,
      String launcher,
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
            tied ? LocalDate.of(2025, 10, 31) : LocalDate.of(2025, 12, 31),
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
