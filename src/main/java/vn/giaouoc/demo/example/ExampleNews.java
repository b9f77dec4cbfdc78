package vn.giaouoc.demo.example;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.portal.NewsDraft;
import vn.giaouoc.portal.NewsService;

/** What the newspaper of the example writes about its bloc; the secretary publishes it. */
@Component
@Profile("demo")
class ExampleNews {

  private static final String AUTHOR = "Phóng viên Báo Ví dụ";

  private final NewsService news;

  ExampleNews(NewsService news) {
    this.news = news;
  }

  /** Of the launch meeting, on the Monday after it. */
  void ofLaunch(Stage stage) {
    publish(
        stage,
        "Khối thi đua Ví dụ ký kết giao ước thi đua năm 2025",
        LocalDate.of(2025, 3, 14),
        """
        Sáng 14/3, Khối thi đua Ví dụ tổ chức hội nghị ký kết giao ước thi đua năm 2025. Hội nghị thông qua kế hoạch, quy chế hoạt động, bảng điểm và giao ước với 16 chỉ tiêu.

        Trường Chính trị tỉnh Ví dụ bàn giao cờ luân lưu cho Văn phòng Tỉnh ủy Ví dụ, Khối trưởng năm 2025. Lãnh đạo phụ trách khối đề nghị phong trào thi đua gắn với việc khó, việc mới của từng cơ quan.\
        """,
        "Đại diện các đơn vị ký kết giao ước (hình vẽ minh họa)");
  }

  /** Of the games. */
  void ofGames(Stage stage) {
    publish(
        stage,
        "Hội thao, giao lưu văn nghệ Khối thi đua Ví dụ",
        LocalDate.of(2025, 5, 16),
        """
        128 vận động viên của 07 đơn vị tranh tài ở 04 môn: bóng bàn, cầu lông, kéo co và chạy tiếp sức.

        Buổi tối, các đơn vị giao lưu 14 tiết mục văn nghệ. Đây là hoạt động chung của khối trong năm 2025, do Trường Chính trị tỉnh Ví dụ đăng cai.\
        """,
        "Khai mạc hội thao (hình vẽ minh họa)");
  }

  /** Of the year-end meeting. */
  void ofYearEnd(Stage stage) {
    publish(
        stage,
        "Khối thi đua Ví dụ tổng kết phong trào thi đua năm 2025",
        LocalDate.of(2025, 12, 19),
        """
        Hội nghị công bố kết quả chấm điểm, bỏ phiếu đề nghị tặng Cờ thi đua của tỉnh cho Ban Tổ chức Tỉnh ủy Ví dụ; đề nghị tặng Bằng khen cho Văn phòng Tỉnh ủy và Ủy ban Kiểm tra Tỉnh ủy Ví dụ.

        Mô hình “Phòng họp không giấy của các cơ quan tham mưu” được chọn là mô hình tiêu biểu của năm. Ban Tuyên giáo và Dân vận Tỉnh ủy Ví dụ được bầu làm Khối trưởng năm 2026 và nhận cờ luân lưu.\
        """,
        "Quang cảnh hội nghị tổng kết (hình vẽ minh họa)");
  }

  /** Of the ceremony. */
  void ofCeremony(Stage stage) {
    publish(
        stage,
        "Trao thưởng phong trào thi đua năm 2025 cho các đơn vị Khối thi đua Ví dụ",
        LocalDate.of(2026, 3, 27),
        """
        Chiều 27/3, tại lễ trao thưởng phong trào thi đua năm 2025, Ban Tổ chức Tỉnh ủy Ví dụ nhận Cờ thi đua của tỉnh; Văn phòng Tỉnh ủy và Ủy ban Kiểm tra Tỉnh ủy Ví dụ nhận Bằng khen.

        Chủ tịch UBND tỉnh Ví dụ trao thưởng và đề nghị các đơn vị tiếp tục nhân rộng mô hình “Phòng họp không giấy của các cơ quan tham mưu”.\
        """,
        "Trao Cờ thi đua của tỉnh (hình vẽ minh họa)");
  }

  private void publish(Stage stage, String title, LocalDate day, String body, String caption) {
    var paper = stage.unit(7);
    var id =
        news.write(stage.officer(7), new NewsDraft(title, body, day, paper, AUTHOR, null, null));
    var picture = ExamplePicture.hall(day.toEpochDay());
    var file = Upload.of("tin-" + id + ".jpg", picture, caption);
    news.addPhoto(stage.officer(7), id, file, caption, "Báo Ví dụ");
    news.publish(stage.secretary(), id);
  }
}
