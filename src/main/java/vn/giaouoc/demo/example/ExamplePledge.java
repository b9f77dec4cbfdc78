package vn.giaouoc.demo.example;

import static vn.giaouoc.pledge.domain.PopulationCode.FAMILIES_OF_STAFF;
import static vn.giaouoc.pledge.domain.PopulationCode.PARTY_AND_MASS_ORGANISATIONS;
import static vn.giaouoc.pledge.domain.PopulationCode.STAFF;
import static vn.giaouoc.pledge.domain.PopulationCode.UNITS_OF_BLOC;
import static vn.giaouoc.pledge.domain.TargetScope.BLOC;
import static vn.giaouoc.pledge.domain.TargetScope.EACH_UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.pledge.Pledge;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.Registration;
import vn.giaouoc.pledge.RegistrationService;
import vn.giaouoc.pledge.SigningService;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.Operator;
import vn.giaouoc.pledge.domain.OrdinalScale;
import vn.giaouoc.pledge.domain.Population;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.year.Standing;

/** The pledge of the example: its clauses, its targets of every kind, signing and registration. */
@Component
@Profile("demo")
class ExamplePledge {

  private static final Pledge.Text TEXT =
      new Pledge.Text(
          "Hưởng ứng phong trào thi đua yêu nước do tỉnh phát động, các đơn vị trong Khối thi đua"
              + " Ví dụ thống nhất ký kết giao ước thi đua năm 2025 với các nội dung sau:",
          """
          1. Thủ trưởng đơn vị trực tiếp chỉ đạo, phân công người theo dõi từng chỉ tiêu.
          2. Cập nhật kết quả và minh chứng trước ngày 30/6 và 31/12.
          3. Mỗi đơn vị chọn một việc khó để tập trung giải quyết trong năm.\
          """,
          """
          1. Khối trưởng, Khối phó theo dõi, đôn đốc; sơ kết trong tháng 7, tổng kết trong tháng 12.
          2. Kết quả thực hiện giao ước là căn cứ chấm điểm và bình xét thi đua cuối năm.\
          """,
          LocalDate.of(2025, 1, 1));

  /** One key task of each unit, in the order of the units. */
  static final List<String> KEY_TASKS =
      List.of(
          "Tham mưu, phục vụ Đại hội đại biểu Đảng bộ tỉnh bảo đảm tiến độ, chất lượng",
          "Hoàn thành số hóa hồ sơ cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý",
          "Hoàn thành chương trình kiểm tra, giám sát năm của Tỉnh ủy",
          "Tổ chức đợt tuyên truyền đại hội đảng bộ các cấp trên địa bàn tỉnh",
          "Theo dõi, đôn đốc xử lý dứt điểm các vụ việc thuộc diện Ban Chỉ đạo theo dõi",
          "Mở đủ các lớp bồi dưỡng theo kế hoạch, đổi mới phương pháp giảng dạy",
          "Ra mắt chuyên mục báo điện tử về gương người tốt, việc tốt");

  static final List<String> MODELS =
      List.of(
          "Phòng họp không giấy của các cơ quan tham mưu",
          "Tra cứu hồ sơ cán bộ trên nền dữ liệu dùng chung",
          "Sổ tay điện tử hướng dẫn nghiệp vụ kiểm tra cho chi bộ",
          "Bản tin sinh hoạt chi bộ bằng hình ảnh",
          "Lịch tiếp công dân trực tuyến",
          "Giảng viên đồng hành với cơ sở",
          "Mỗi tuần một gương sáng");

  private final PledgeService pledges;
  private final TargetService targets;
  private final KeyTaskService keyTasks;
  private final SigningService signing;
  private final RegistrationService registrations;

  ExamplePledge(
      PledgeService pledges,
      TargetService targets,
      KeyTaskService keyTasks,
      SigningService signing,
      RegistrationService registrations) {
    this.pledges = pledges;
    this.targets = targets;
    this.keyTasks = keyTasks;
    this.signing = signing;
    this.registrations = registrations;
  }

  /** The secretary writes the draft. */
  void write(Standing s) {
    var year = s.year().id();
    pledges.write(s, TEXT, null, pledges.pledge(year).version());
    var grades = pledges.addClause(s, 1, "Xếp loại và danh hiệu", null, null);
    add(s, grades, "100% đơn vị hoàn thành tốt nhiệm vụ trở lên", good(units("100")));
    add(
        s,
        grades,
        "Ít nhất 02 đơn vị hoàn thành xuất sắc nhiệm vụ",
        Measure.count(Operator.GE, "2", "đơn vị", Population.of(UNITS_OF_BLOC), BLOC)
            .atLevel(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH_XUAT_SAC"));
    add(
        s,
        grades,
        "100% tổ chức đảng, đoàn thể hoàn thành tốt nhiệm vụ trở lên",
        good(share("100", PARTY_AND_MASS_ORGANISATIONS)));
    add(s, grades, "Đạt danh hiệu cơ quan văn hóa", Measure.titled("cơ quan văn hóa", EACH_UNIT));
    add(
        s,
        grades,
        "95% gia đình cán bộ, công chức đạt gia đình văn hóa",
        share("95", FAMILIES_OF_STAFF).withTitle("gia đình văn hóa"));
    var movements = pledges.addClause(s, 2, "Thực hiện các phong trào thi đua", null, null);
    add(s, movements, "100% đơn vị hưởng ứng các phong trào thi đua", units("100"));
    add(s, movements, "Mỗi đơn vị hỗ trợ xóa ít nhất 01 nhà tạm, nhà dột nát", count("1", "nhà"));
    add(s, movements, "Mỗi đơn vị có ít nhất 04 tin, bài về thi đua", count("4", "tin, bài"));
    var learning = pledges.addClause(s, 3, "Học tập, chuyển đổi số, xây dựng mô hình", null, null);
    add(s, learning, "100% cán bộ, công chức học tập, quán triệt nghị quyết", share("100", STAFF));
    add(s, learning, "Ít nhất 90% cán bộ, công chức dùng chữ ký số", share("90", STAFF));
    add(s, learning, "Mỗi đơn vị xây dựng ít nhất 01 mô hình mới", count("1", "mô hình"));
    var discipline = pledges.addClause(s, 4, "Đoàn kết, kỷ luật, kỷ cương", null, null);
    add(s, discipline, "Không có đơn thư vượt cấp", Measure.zero("đơn thư vượt cấp", EACH_UNIT));
    add(
        s,
        discipline,
        "Không có cán bộ, đảng viên bị kỷ luật từ cảnh cáo trở lên",
        Measure.zero("trường hợp bị kỷ luật", EACH_UNIT));
    add(
        s,
        discipline,
        "Thực hành tiết kiệm, chống lãng phí, xây dựng cơ quan an toàn",
        Measure.qualitative(EACH_UNIT));
    add(s, null, "Tổ chức ít nhất 01 hoạt động chung của khối", ofBloc("1", "hoạt động chung"));
    add(s, null, "Chọn 01 mô hình tiêu biểu của năm", ofBloc("1", "mô hình tiêu biểu"));
    keyTasks.add(
        s,
        null,
        "Kết nối lịch công tác điện tử của 07 đơn vị",
        LocalDate.of(2025, 9, 30),
        true,
        null);
  }

  /** Each unit's officer registers what the head then sends. */
  void register(Stage stage, int n) {
    var cast = stage.cast();
    var content =
        new Registration.Content(
            List.of(
                n <= 4 ? wish("FLAG_PROVINCE", 1) : wish("CERTIFICATE_PROVINCE", 1),
                wish("TTLDTT", n % 3 + 1),
                wish("CSTD_CO_SO", n % 4 + 2),
                wish("LDTT", 12 + 3 * n)),
            List.of(
                new Registration.Model(
                    MODELS.get(n - 1), "Triển khai từ quý II, báo cáo kết quả trong tháng 10")),
            null);
    registrations.write(stage.officer(n), cast.unit(n), content, null, 0);
    keyTasks.add(
        stage.officer(n),
        cast.unit(n),
        KEY_TASKS.get(n - 1),
        LocalDate.of(2025, 11, 30),
        false,
        null);
    registrations.send(stage.head(n), cast.unit(n));
  }

  /** The head of a unit signs. */
  void sign(Stage stage, int n) {
    signing.sign(stage.head(n), stage.unit(n));
  }

  private static Registration.Wish wish(String code, int quantity) {
    return new Registration.Wish(code, quantity, null);
  }

  private void add(Standing s, @Nullable Long clause, String text, Measure measure) {
    targets.add(s, clause, text, measure, null);
  }

  private static Measure units(String percent) {
    return Measure.share(percent, Population.of(UNITS_OF_BLOC), BLOC);
  }

  private static Measure share(String percent, PopulationCode of) {
    return Measure.share(percent, Population.of(of), EACH_UNIT);
  }

  private static Measure good(Measure measure) {
    return measure.atLevel(OrdinalScale.UNIT_COMPLETION, "HOAN_THANH_TOT");
  }

  private static Measure count(String number, String of) {
    return Measure.count(Operator.GE, number, of, Population.of(UNITS_OF_BLOC), EACH_UNIT);
  }

  private static Measure ofBloc(String number, String of) {
    return Measure.count(Operator.GE, number, of, Population.of(PopulationCode.BLOC), BLOC);
  }
}
