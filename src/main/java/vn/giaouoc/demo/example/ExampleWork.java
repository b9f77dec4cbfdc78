package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.work.ActivityKind;
import vn.giaouoc.work.ActivityService;
import vn.giaouoc.work.ActivityState;
import vn.giaouoc.work.AdvancedExample;
import vn.giaouoc.work.ExampleKind;
import vn.giaouoc.work.ExampleService;
import vn.giaouoc.work.ExchangeNote;
import vn.giaouoc.work.ExemplaryModel;
import vn.giaouoc.work.JointActivity;
import vn.giaouoc.work.ModelService;
import vn.giaouoc.work.ModelState;

/** Models, examples and the joint activity of the example. */
@Component
@Profile("demo")
class ExampleWork {

  /** By unit: what the model does, what is expected of it, what came of it. */
  private static final List<List<String>> MODELS =
      List.of(
          List.of(
              "Tài liệu họp gửi trước trên phần mềm, ý kiến và biểu quyết ghi ngay tại phòng họp.",
              "Giảm ít nhất 80% giấy in tài liệu họp.",
              "Áp dụng cho 64 cuộc họp; giảm 87% giấy in so với năm trước."),
          List.of(
              "Đưa hồ sơ đã số hóa lên kho dữ liệu dùng chung, phân quyền tra cứu theo nhiệm vụ.",
              "Tra cứu một hồ sơ trong 02 phút.",
              "100% hồ sơ đã số hóa; thời gian tra cứu trung bình 01 phút 40 giây."),
          List.of(
              "Sổ tay trên điện thoại: quy trình, mẫu biểu, tình huống thường gặp khi kiểm tra.",
              "100% chi bộ dùng sổ tay.",
              "96% chi bộ dùng sổ tay; số hồ sơ phải làm lại giảm một nửa."),
          List.of(
              "Mỗi tháng một bản tin bằng hình ảnh, đọc trong năm phút đầu buổi sinh hoạt.",
              "Phát hành đều hằng tháng.",
              "Phát hành 08 số, được 90% chi bộ sử dụng."),
          List.of(
              "Người dân chọn lịch trên mạng, đơn vị xác nhận và chuẩn bị hồ sơ trước.",
              "Giảm thời gian chờ của người dân.",
              "Thời gian chờ giảm từ 45 phút còn 10 phút; không có lượt trễ hẹn."),
          List.of(
              "Mỗi giảng viên theo một xã, phường trong năm để giảng dạy sát thực tế.",
              "Ít nhất 20 lượt giảng viên về cơ sở.",
              "31 lượt về cơ sở; bổ sung 12 tình huống vào bài giảng."),
          List.of(
              "Mỗi tuần một bài và một đoạn phim ngắn về người tốt, việc tốt.",
              "Ít nhất 40 bài trong năm.",
              "43 bài, 28 đoạn phim; ba gương được tỉnh biểu dương."));

  private final ModelService models;
  private final ActivityService activities;
  private final ExampleService examples;

  ExampleWork(ModelService models, ActivityService activities, ExampleService examples) {
    this.models = models;
    this.activities = activities;
    this.examples = examples;
  }

  /** The officer of a unit registers its model. */
  void registerModel(Stage stage, int n) {
    var words = MODELS.get(n - 1);
    models.save(
        stage.officer(n),
        new ExemplaryModel(
            0,
            stage.unit(n),
            ModelState.REGISTERED,
            ExamplePledge.MODELS.get(n - 1),
            words.get(0),
            words.get(1),
            "",
            stage.today(),
            List.of(),
            0));
  }

  /** In autumn the unit says what came of it. */
  void completeModel(Stage stage, int n) {
    var officer = stage.officer(n);
    var model =
        models.list(officer).stream()
            .filter(m -> stage.unit(n).equals(m.unit()))
            .findFirst()
            .orElseThrow();
    models.note(officer, model.id(), stage.today(), "Tổng kết, đánh giá kết quả mô hình.", null);
    models.save(
        stage.officer(n),
        new ExemplaryModel(
            model.id(),
            model.unit(),
            ModelState.COMPLETED,
            model.name(),
            model.content(),
            model.expected(),
            MODELS.get(n - 1).get(2),
            model.registeredOn(),
            model.spread(),
            models.get(officer, model.id()).version()));
  }

  /** Unit n takes over the model of another. */
  void takeOver(Stage stage, int n, int from) {
    var model =
        models.list(stage.officer(n)).stream()
            .filter(m -> stage.unit(from).equals(m.unit()))
            .findFirst()
            .orElseThrow();
    models.takeOver(
        stage.officer(n),
        model.id(),
        new ExemplaryModel.Spread(stage.unit(n), stage.today(), "Áp dụng tại cơ quan"));
  }

  /** The secretary plans the games; unit 6 is the host. Its id. */
  long planGames(Stage stage) {
    return activities.save(stage.secretary(), games(stage, 0, ActivityState.PLANNED, "", 0));
  }

  /** All took part. */
  void heldGames(Stage stage, long id) {
    var result =
        "07 đơn vị với 128 vận động viên tham gia 04 môn; giao lưu 14 tiết mục văn nghệ. Đoàn kết, an"
            + " toàn, tiết kiệm.";
    var version = activities.get(stage.officer(6), id).version();
    activities.save(stage.officer(6), games(stage, id, ActivityState.HELD, result, version));
    var picture = Upload.of("hoi-thao.jpg", ExamplePicture.hall(16), "Hội thao của khối");
    activities.addPhoto(
        stage.officer(6), id, picture, "Khai mạc hội thao của khối (hình vẽ minh họa)");
  }

  private static JointActivity games(
      Stage stage, long id, ActivityState state, String result, int version) {
    return new JointActivity(
        id,
        ActivityKind.SPORTS,
        state,
        "Hội thao và giao lưu văn nghệ Khối thi đua Ví dụ năm 2025",
        LocalDate.of(2025, 5, 16),
        null,
        "Nhà thi đấu Trường Chính trị tỉnh Ví dụ",
        stage.unit(6),
        "Thi đấu bóng bàn, cầu lông, kéo co, chạy tiếp sức; buổi tối giao lưu văn nghệ. Mỗi đơn vị"
            + " tham gia ít nhất 02 môn, 02 tiết mục.",
        result,
        stage.cast().units(),
        version);
  }

  /** A collective, a person by office, and a note of experience. */
  void firstExamples(Stage stage) {
    example(
        stage,
        2,
        ExampleKind.COLLECTIVE,
        "Phòng Tổ chức cán bộ, Ban Tổ chức Tỉnh ủy Ví dụ",
        "Hoàn thành số hóa vượt tiến độ 02 tháng, không phát sinh kinh phí.");
    example(
        stage,
        7,
        ExampleKind.PERSON,
        "Phóng viên chuyên mục Gương sáng, Báo Ví dụ",
        "Mỗi tuần một bài về người tốt, việc tốt; 05 bài được báo trung ương đăng lại.");
    examples.saveNote(
        stage.officer(2),
        new ExchangeNote(
            0,
            stage.unit(2),
            "Cách chia việc khi số hóa hồ sơ",
            "Chia hồ sơ theo đơn vị công tác, mỗi nhóm hai người quét và đối chiếu; ghi tiến độ lên"
                + " bảng chung mỗi chiều thứ sáu.",
            stage.today(),
            0));
  }

  private void example(Stage stage, int n, ExampleKind kind, String name, String achievement) {
    examples.save(
        stage.officer(n),
        new AdvancedExample(
            0,
            stage.unit(n),
            kind,
            name,
            achievement,
            stage.today(),
            "Giới thiệu tại hội nghị sơ kết và trên Báo Ví dụ",
            0));
  }
}
