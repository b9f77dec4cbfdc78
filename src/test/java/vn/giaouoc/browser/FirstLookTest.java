package vn.giaouoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.testing.PaperPictures;

/** What a newcomer sees of the demonstration, at a desk and on a phone; axe looks at every page. */
class FirstLookTest extends BrowserTest {

  private static final String SECRETARY =
      "Thư ký khối – Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh";
  private static final String YEAR = "/khoi/5/nam/2023";
  private static final List<String> PAGES_OF_A_YEAR =
      List.of(
          "",
          "/ke-hoach",
          "/giao-uoc",
          "/giao-uoc/ky",
          "/giao-uoc/dang-ky",
          "/giao-uoc/chi-tieu",
          "/hoi-nghi",
          "/thuc-hien",
          "/cham-diem",
          "/binh-xet",
          "/khen-thuong",
          "/khen-thuong/to-trinh",
          "/khen-thuong/dieu-kien",
          "/khen-thuong/ho-so",
          "/khen-thuong/quyet-dinh",
          "/khen-thuong/trao",
          "/khen-thuong/thu-hoi",
          "/tin",
          "/lich",
          "/nhat-ky");

  private static final Map<String, String> PAPERS =
      Map.of(
          "phieu-cham-diem-doc", "/phieu/1/ban-in-dung.pdf",
          "phieu-cham-diem-ngang", "/phieu/1/ban-in-ngang.pdf",
          "xep-hang", "/xep-hang/ban-in.pdf");
  private static final boolean DRAWN_ANEW = Boolean.getBoolean("giaouoc.screenshots");

  @Test
  void anybodyReadsThePublicPagesWithoutSigningIn() {
    try (var visitor = atADesk()) {
      visitor
          .go("/cong-khai")
          .sees("Khối Thi đua số 2, Ủy ban nhân dân tỉnh Đắk Nông")
          .photograph(picture("cong-khai"))
          .go("/cong-khai/khoi/5")
          .sees("Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh");
    }
  }

  @Test
  void theSecretaryOfARealBlocWalksThroughItsYear() {
    try (var visitor = atADesk()) {
      visitor.signIn(SECRETARY).sees("Việc cần làm");
      for (var page : PAGES_OF_A_YEAR) {
        visitor.go(YEAR + page).sees("Năm thi đua 2023");
      }
      visitor
          .go(YEAR)
          .sees("Bước tiếp theo")
          .photograph(picture("nam-thi-dua"))
          .go(YEAR + "/giao-uoc")
          .sees("95% gia đình cán bộ, công chức đạt gia đình văn hóa")
          .photograph(picture("giao-uoc"))
          .go("/khoi")
          .go("/khoi/5")
          .go("/don-vi");
    }
  }

  @Test
  void theSecretaryOfTheExampleAsksOfEveryRankWhy() {
    var scores = "/khoi/1/nam/2025/cham-diem";
    try (var visitor = atADesk()) {
      visitor.signIn("Thư ký khối năm 2025 – Văn phòng Tỉnh ủy Ví dụ");
      visitor
          .go(scores + "/phieu/1")
          .sees("21/21 nội dung đã chấm")
          .photograph(picture("phieu-cham-diem"))
          .go(scores + "/xep-hang")
          .sees("Xếp sau đơn vị liền trên theo quyết định của hội nghị")
          .photograph(picture("xep-hang"))
          .go(scores + "/xep-hang/1")
          .sees("Vì sao")
          .go(scores + "/xep-hang/so-nam-truoc")
          .sees("Vượt lên trên")
          .go(scores + "/xep-hang/da-luu")
          .sees("tất cả cho đúng từng byte");
    }
  }

  @Test
  void scoresAndRanksComeOnPaper() throws IOException {
    var scores = "/khoi/1/nam/2025/cham-diem";
    var folder = Path.of(DRAWN_ANEW ? "docs/samples" : "target/pictures");
    try (var visitor = atADesk().signIn("Chuyên viên – Ban Thi đua - Khen thưởng tỉnh Ví dụ")) {
      for (var paper : PAPERS.entrySet()) {
        assertThat(
                PaperPictures.draw(visitor.file(scores + paper.getValue()), folder, paper.getKey()))
            .as("pages of " + paper.getKey())
            .isBetween(1, 4);
      }
    }
  }

  @Test
  void aHeadReadsThePledgeOnAPhone() {
    try (var visitor = withAPhone()) {
      visitor.signIn("Thủ trưởng – Báo Đắk Nông");
      for (var page : List.of("", "/giao-uoc", "/giao-uoc/ky", "/hoi-nghi", "/thuc-hien")) {
        visitor.go(YEAR + page).sees("Năm thi đua 2023");
      }
    }
  }

  @Test
  void theAdministratorSeesNoBloc() {
    try (var visitor = atADesk()) {
      visitor.signIn("Quản trị hệ thống").go("/quan-tri/tai-khoan").sees("Báo Đắk Nông");
      visitor.go(YEAR).sees("Không tìm thấy");
    }
  }

  /** Into docs when the pictures are to be made anew, else thrown away with the build. */
  private static Path picture(String name) {
    var folder = DRAWN_ANEW ? "docs/images" : "target/pictures";
    return Path.of(folder, name + ".png");
  }

  @Test
  void theBoardLooksThroughTheAwardsOfAWholeYear() {
    var awards = "/khoi/1/nam/2025/khen-thuong";
    try (var visitor = atADesk()) {
      visitor.signIn("Chuyên viên – Ban Thi đua - Khen thưởng tỉnh Ví dụ");
      visitor.go(awards).sees("Bị trả lại").go(awards + "/lan/1").sees("lần trình 1");
      visitor.go(awards + "/ho-so").follow("Mở hồ sơ").sees("Thành phần hồ sơ");
      visitor.go(awards + "/dieu-kien").follow("Xem Văn phòng").sees("Từng nội dung");
      visitor.go(awards + "/quyet-dinh").follow("Xem Quyết định").sees("Trích yếu");
      visitor.go(awards + "/trao").sees("Đã trao");
      visitor.go(awards + "/thu-hoi").sees("Không có khen thưởng nào");
    }
  }
}
