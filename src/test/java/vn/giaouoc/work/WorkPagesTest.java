package vn.giaouoc.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class WorkPagesTest {

  @Autowired MockMvc mvc;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private TestYear year;
  private String base;

  @BeforeEach
  void theUnitsAreAskedForTheirReports() {
    clock.goTo(LocalDate.of(2024, 6, 20));
    year = years.in(BlocYearState.MIDYEAR_REPORTING);
    base = year.path() + "/thuc-hien";
  }

  @Test
  void theOverviewShowsEveryUnitAndLeadsAUnitToItsReport() throws Exception {
    assertThat(page(year.secretary(), base)).contains("0/5 đơn vị đã gửi", "Báo cáo của khối");
    assertThat(page(year.officer(3), base))
        .contains("Viết báo cáo", base + "/bao-cao/" + year.unit(3), "Đăng ký mô hình");
    assertThat(get(year.stranger(), base).getStatus()).isEqualTo(404);
  }

  @Test
  void aReportIsWrittenSentReturnedAndReadByAll() throws Exception {
    var report = base + "/bao-cao/" + year.unit(3);
    send(year.officer(3), write(report, 0));
    assertThat(page(year.officer(3), report)).contains("Đạt 8/10").doesNotContain("Gửi báo cáo<");
    send(year.head(3), post(report + "/gui").param("version", "1"));

    assertThat(page(year.head(4), report))
        .contains("Đã gửi", "Đạt 8/10")
        .doesNotContain("<textarea", "Trả lại");
    assertThat(page(year.secretary(), report)).contains("Trả lại báo cáo để bổ sung");

    var noReason = send(year.secretary(), post(report + "/tra-lai").param("version", "2"));
    assertThat(noReason.getStatus()).isEqualTo(422);
    send(
        year.secretary(),
        post(report + "/tra-lai").param("version", "2").param("ly-do", "Thiếu số liệu"));
    assertThat(page(year.officer(3), report)).contains("Báo cáo bị trả lại", "Thiếu số liệu");
  }

  @Test
  void anUnfinishedReportIsRefusedBesideItsFields() throws Exception {
    var report = base + "/bao-cao/" + year.unit(3);

    var answer = send(year.head(3), post(report + "/gui").param("version", "0"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("Có 2 chỗ cần sửa", "trước khi gửi báo cáo");
  }

  @Test
  void theSlowerOfTwoWritersSeesTheOthersTextAndKeepsTheirOwn() throws Exception {
    var report = base + "/bao-cao/" + year.unit(3);
    send(year.officer(3), write(report, 0));

    var answer =
        send(
            year.officer(3),
            post(report).param("version", "0").param("uu-diem", "Của tôi").param("nhiem-vu", "x"));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer)).contains("Của tôi", "Đạt 8/10", "Người khác vừa lưu");
  }

  @Test
  void anotherUnitAndAnUnknownUnitGetNothing() throws Exception {
    assertThat(send(year.officer(4), write(base + "/bao-cao/" + year.unit(3), 0)).getStatus())
        .isEqualTo(404);
    assertThat(get(year.secretary(), base + "/bao-cao/999999999").getStatus()).isEqualTo(404);
  }

  @Test
  void theBlocsReportIsGatheredAndPrinted() throws Exception {
    var report = base + "/bao-cao/" + year.unit(3);
    send(year.officer(3), write(report, 0));
    send(year.head(3), post(report + "/gui").param("version", "1"));

    send(year.secretary(), post(base + "/bao-cao/khoi/tong-hop").param("version", "0"));

    assertThat(page(year.secretary(), base + "/bao-cao/khoi"))
        .contains("Đạt 8/10", "1/5 đơn vị đã gửi");
    for (var file :
        List.of("/bao-cao/khoi/tai.pdf", "/bao-cao/khoi/tai.docx", "/bao-cao-nam/khoi/tai.pdf")) {
      var answer = get(year.board(), base + file);
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getContentAsByteArray().length).isGreaterThan(2000);
    }
  }

  @Test
  void anActivityIsPlannedThenRecorded() throws Exception {
    var answer =
        send(
            year.secretary(),
            post(base + "/hoat-dong/0")
                .param("ten", "Trồng cây xanh")
                .param("loai", "TREE_PLANTING")
                .param("trang-thai", "PLANNED")
                .param("dang-cai", year.unit(3).toString()));
    var at = Objects.requireNonNull(answer.getHeader("Location"));

    var refused =
        send(
            year.officer(3),
            post(at)
                .param("version", "0")
                .param("ten", "Trồng cây xanh")
                .param("loai", "TREE_PLANTING")
                .param("trang-thai", "HELD")
                .param("dang-cai", year.unit(3).toString()));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("phải có ngày tổ chức", "đơn vị đã tham gia");

    send(
        year.officer(3),
        post(at)
            .param("version", "0")
            .param("ten", "Trồng cây xanh")
            .param("loai", "TREE_PLANTING")
            .param("trang-thai", "HELD")
            .param("tu-ngay", "19/05/2024")
            .param("dang-cai", year.unit(3).toString())
            .param("don-vi", year.unit(3).toString(), year.unit(4).toString())
            .param("ket-qua", "Đã trồng 50 cây"));
    assertThat(page(year.head(5), at)).contains("Đã trồng 50 cây").doesNotContain("<textarea");
    assertThat(page(year.head(5), base + "/hoat-dong")).contains("Trồng cây xanh", "19/05/2024");
  }

  @Test
  void aModelIsRegisteredFollowedAndSpread() throws Exception {
    var answer =
        send(
            year.officer(3),
            post(base + "/mo-hinh/them")
                .param("don-vi", year.unit(3).toString())
                .param("ten", "Ngày không giấy")
                .param("trang-thai", "REGISTERED"));
    var at = Objects.requireNonNull(answer.getHeader("Location"));
    send(
        year.officer(3),
        post(at + "/tien-do").param("ngay", "01/06/2024").param("tien-do", "Triển khai 2 phòng"));
    send(
        year.officer(4),
        post(at + "/nhan-rong")
            .param("don-vi", year.unit(4).toString())
            .param("tu-ngay", "10/06/2024"));

    assertThat(page(year.head(5), at)).contains("Triển khai 2 phòng", "từ 10/06/2024");
    assertThat(page(year.head(5), base + "/mo-hinh")).contains("Ngày không giấy");
    assertThat(page(year.officer(3), at + "/sua")).contains("Ngày không giấy");
    assertThat(get(year.officer(4), at + "/sua").getStatus()).isEqualTo(404);
  }

  @Test
  void examplesNotesAndInspectionsHaveTheirForms() throws Exception {
    send(
        year.officer(3),
        post(base + "/dien-hinh/0")
            .param("don-vi", year.unit(3).toString())
            .param("loai", "COLLECTIVE")
            .param("ten", "Phòng Tổng hợp")
            .param("thanh-tich", "Không có hồ sơ trễ hạn")
            .param("ngay", "01/06/2024"));
    send(
        year.officer(3),
        post(base + "/trao-doi/0")
            .param("don-vi", year.unit(3).toString())
            .param("tieu-de", "Lưu minh chứng theo tháng")
            .param("noi-dung", "Mỗi tháng một thư mục"));
    assertThat(page(year.head(5), base + "/mo-hinh"))
        .contains("Phòng Tổng hợp", "Lưu minh chứng theo tháng");

    var answer =
        send(
            year.secretary(),
            post(base + "/kiem-tra/0")
                .param("ten", "Kiểm tra quý II")
                .param("trang-thai", "RUNNING")
                .param("tu-ngay", "01/06/2024")
                .param("den-ngay", "10/06/2024")
                .param("chon-" + year.unit(4), "1")
                .param("ket-qua-" + year.unit(4), "Hồ sơ đầy đủ"));
    var at = Objects.requireNonNull(answer.getHeader("Location"));
    assertThat(page(year.head(5), at)).contains("Hồ sơ đầy đủ").doesNotContain("<textarea");
    assertThat(page(year.secretary(), at)).contains("<textarea");
    assertThat(page(year.head(5), base + "/kiem-tra")).contains("Kiểm tra quý II");
  }

  @Test
  void aDirectionBecomesATaskWithFollowUp() throws Exception {
    send(
        year.overseer(),
        post(base + "/chi-dao")
            .param("nguon", "OVERSEER")
            .param("nguoi", "Lãnh đạo phụ trách")
            .param("ngay", "15/06/2024")
            .param("noi-dung", "Đẩy mạnh số hóa"));
    var list = page(year.secretary(), base + "/chi-dao");
    var direction = list.replaceAll("(?s).*/y-kien/(\\d+)/giao.*", "$1");
    var missing =
        send(
            year.secretary(),
            post(base + "/chi-dao/y-kien/" + direction + "/giao")
                .param("viec-" + direction, "Số hóa hồ sơ"));
    assertThat(missing.getStatus()).isEqualTo(422);
    assertThat(text(missing)).contains("Hãy chọn ít nhất một đơn vị", "Số hóa hồ sơ");
    send(
        year.secretary(),
        post(base + "/chi-dao/y-kien/" + direction + "/giao")
            .param("viec-" + direction, "Số hóa hồ sơ")
            .param("han-" + direction, "18/06/2024")
            .param("don-vi-" + direction, year.unit(3).toString()));
    var task =
        page(year.officer(3), base + "/chi-dao")
            .replaceAll("(?s).*href=\"(" + base + "/chi-dao/\\d+)\".*", "$1");
    assertThat(page(year.officer(3), task)).contains("Quá hạn", "Ghi tiến độ");
    send(year.officer(3), post(task + "/tien-do").param("tien-do", "Xong 80 %"));
    send(year.secretary(), post(task + "/xong").param("version", "0"));

    assertThat(page(year.officer(4), task))
        .contains("Xong 80 %", "Đã xong")
        .doesNotContain("<textarea", "Mở lại");
  }

  private static MockHttpServletRequestBuilder write(String report, int version) {
    return post(report)
        .param("version", version + "")
        .param("uu-diem", "Đạt 8/10 nhiệm vụ")
        .param("nhiem-vu", "Hoàn thành 2 nhiệm vụ còn lại");
  }

  private String page(Actor actor, String path) throws Exception {
    var answer = get(actor, path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return text(answer);
  }

  private MockHttpServletResponse get(Actor actor, String path) throws Exception {
    return send(actor, MockMvcRequestBuilders.get(path));
  }

  private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(signedIn(actor))).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
