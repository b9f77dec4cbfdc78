package vn.giaouoc.demo.example;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportService;
import vn.giaouoc.work.domain.ReportTexts;

/** What the units write in their six-month reports; the table of targets writes itself. */
@Component
@Profile("demo")
class ExampleReports {

  /** By unit: what went well, what did not, what comes next. */
  private static final List<List<String>> MIDYEAR =
      List.of(
          List.of(
              "Phục vụ kịp thời các phiên họp của cấp ủy; 92% văn bản đi được ký số; đưa vào dùng"
                  + " phòng họp không giấy từ tháng 4.",
              "Một số báo cáo tổng hợp còn chậm do chờ số liệu từ cơ sở.",
              "Hoàn thành kết nối lịch công tác điện tử của các đơn vị trong khối; chuẩn bị phục vụ"
                  + " Đại hội đại biểu Đảng bộ tỉnh."),
          List.of(
              "Số hóa được 68% hồ sơ cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý, vượt tiến độ"
                  + " đăng ký; 100% chi bộ quán triệt nghị quyết.",
              "Phần mềm tra cứu hồ sơ còn lỗi khi đồng bộ với dữ liệu cũ.",
              "Hoàn thành số hóa trước ngày 30/11; tập huấn khai thác cho cán bộ làm công tác tổ chức."),
          List.of(
              "Hoàn thành 4/7 cuộc kiểm tra, giám sát trong chương trình; ban hành sổ tay điện tử"
                  + " hướng dẫn nghiệp vụ cho chi bộ.",
              "Chưa bố trí được đủ cán bộ cho các đoàn kiểm tra trùng thời gian.",
              "Hoàn thành các cuộc còn lại trong quý III; tiếp nhận góp ý về sổ tay điện tử."),
          List.of(
              "Tổ chức 12 hội nghị báo cáo viên; phát hành 06 số bản tin sinh hoạt chi bộ bằng hình"
                  + " ảnh, được cơ sở đón nhận.",
              "Công tác nắm dư luận xã hội ở một số địa bàn còn chậm.",
              "Đợt cao điểm tuyên truyền đại hội đảng bộ các cấp; mở rộng bản tin hình ảnh."),
          List.of(
              "Đôn đốc xử lý xong 5/9 vụ việc thuộc diện Ban Chỉ đạo theo dõi; lịch tiếp công dân"
                  + " trực tuyến hoạt động ổn định.",
              "Ký giao ước và đăng ký thi đua chậm 02 ngày so với thời hạn của khối.",
              "Rút kinh nghiệm về thời hạn; xử lý dứt điểm các vụ việc còn lại trong năm."),
          List.of(
              "Mở 11/20 lớp theo kế hoạch; đăng cai thành công hội thao của khối; 14 lượt giảng viên"
                  + " đồng hành với cơ sở.",
              "Cơ sở vật chất phục vụ học trực tuyến chưa đồng bộ.",
              "Mở đủ các lớp còn lại; hoàn thiện học liệu số của ba chuyên đề."),
          List.of(
              "Đăng 26 tin, bài về gương người tốt, việc tốt; chuyên mục báo điện tử ra mắt đúng hẹn.",
              "Một gia đình cán bộ chưa đạt danh hiệu gia đình văn hóa nên chỉ tiêu này có nguy cơ"
                  + " không đạt.",
              "Mỗi tuần giới thiệu một gương sáng; phối hợp các đơn vị cung cấp tin, bài."));

  private static final List<List<String>> YEAR_END =
      List.of(
          List.of(
              "Phục vụ tốt Đại hội đại biểu Đảng bộ tỉnh và 64 cuộc họp không giấy; điều hành khối"
                  + " đúng kế hoạch, quy chế.",
              "Còn 01 văn bản trình chậm so với thời hạn được giao.",
              "Bàn giao công việc Khối trưởng; nhân rộng phòng họp không giấy."),
          List.of(
              "Hoàn thành 100% số hóa hồ sơ cán bộ trước hạn 01 tháng; được Ban Tổ chức cấp trên biểu"
                  + " dương.",
              "Dữ liệu một số hồ sơ cũ còn phải chuẩn hóa tiếp.",
              "Chia sẻ dữ liệu dùng chung cho các cơ quan Đảng của tỉnh."),
          List.of(
              "Hoàn thành toàn bộ chương trình kiểm tra, giám sát năm; sổ tay điện tử được 96% chi bộ"
                  + " sử dụng.",
              "Một cuộc giám sát phải điều chỉnh thời gian.",
              "Cập nhật sổ tay theo quy định mới; bồi dưỡng cấp ủy viên phụ trách kiểm tra."),
          List.of(
              "Hoàn thành đợt tuyên truyền đại hội; phát hành 08 số bản tin hình ảnh.",
              "Hồ sơ điển hình tiên tiến chưa đầy đủ văn bản giới thiệu.",
              "Hoàn thiện hồ sơ điển hình; chuẩn bị nhiệm vụ năm 2026."),
          List.of(
              "Xử lý xong 8/9 vụ việc thuộc diện theo dõi; thời gian chờ tiếp công dân giảm còn 10 phút.",
              "Ký giao ước, đăng ký thi đua chậm; 01 vụ việc chuyển sang năm sau.",
              "Phân công lãnh đạo theo dõi thời hạn; xử lý dứt điểm vụ việc còn lại."),
          List.of(
              "Mở đủ 20 lớp; 31 lượt giảng viên về cơ sở, bổ sung 12 tình huống vào bài giảng.",
              "Học liệu số mới hoàn thành hai trong ba chuyên đề.",
              "Hoàn thành học liệu số; mở lớp cho cán bộ cấp xã."),
          List.of(
              "43 bài, 28 đoạn phim về gương người tốt, việc tốt; 05 bài được báo trung ương đăng lại.",
              "11/12 gia đình cán bộ đạt gia đình văn hóa, chưa đạt chỉ tiêu; báo cáo 6 tháng gửi chậm.",
              "Thực hiện chỉ tiêu gia đình văn hóa; gửi báo cáo đúng hạn."));

  private final ReportService reports;

  ExampleReports(ReportService reports) {
    this.reports = reports;
  }

  /** The officer writes the unit's report, the head sends it. */
  void send(Stage stage, ReportKind kind, int n) {
    var unit = stage.unit(n);
    var said = (kind == ReportKind.MIDYEAR ? MIDYEAR : YEAR_END).get(n - 1);
    var proposals = n == 6 ? "Đề nghị khối tổ chức một buổi trao đổi về học liệu số." : "";
    reports.write(
        stage.officer(n),
        kind,
        unit,
        new ReportTexts(said.get(0), said.get(1), said.get(2), proposals),
        0);
    var report = reports.get(stage.head(n), kind, unit).report();
    reports.send(stage.head(n), kind, unit, report.version());
  }

  /** The secretary gathers the bloc's report from the units', its head sends it to the Board. */
  void sendForBloc(Stage stage, ReportKind kind) {
    reports.draftFromUnits(stage.secretary(), kind, 0);
    var report = reports.get(stage.head(1), kind, null).report();
    reports.send(stage.head(1), kind, null, report.version());
  }
}
