package vn.giaouoc.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
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
class MeetingPagesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

  @Autowired MockMvc mvc;
  @Autowired MeetingService meetings;
  @Autowired AttendanceService attendance;
  @Autowired ProceedingsService proceedings;
  @Autowired MinutesService minutes;
  @Autowired YearFixture years;
  @Autowired TestClock clock;

  private TestYear year;
  private Actor secretary;
  private String base;

  @BeforeEach
  void theYearIsAtItsLaunch() {
    clock.goTo(DAY);
    year = years.in(BlocYearState.LAUNCH_MEETING);
    secretary = year.secretary();
    base = year.path() + "/hoi-nghi";
  }

  @Test
  void theSecretaryPlansAMeetingAndIsLedToIt() throws Exception {
    assertThat(page(secretary, base)).contains("Chưa có hội nghị nào", "Lập hội nghị");
    assertThat(page(secretary, base + "/them?loai=PLEDGE_SIGNING"))
        .contains("Hội nghị ký kết giao ước thi đua năm 2024");

    var answer =
        send(
            secretary,
            post(base + "/them")
                .param("loai", "PLEDGE_SIGNING")
                .param("ten", "Hội nghị ký kết")
                .param("ngay", "20/03/2024")
                .param("buoi", "MORNING")
                .param("gio", "8h30")
                .param("dia-diem", "Hội trường")
                .param("to-chuc", year.unit(1).toString())
                .param("phoi-hop", year.unit(2).toString())
                .param("chu-tri-0", "Giám đốc")
                .param("chu-tri-don-vi-0", year.unit(1).toString())
                .param("chuong-trinh", "Thông qua kế hoạch\nKý giao ước"));

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(page(secretary, location(answer)))
        .contains("Hội nghị ký kết", "8 giờ 30, sáng", "Thông qua kế hoạch", "Gửi giấy mời");
  }

  @Test
  void aWrongFormComesBackWithEverythingTyped() throws Exception {
    var answer =
        send(
            secretary,
            post(base + "/them")
                .param("loai", "PLEDGE_SIGNING")
                .param("ten", "Tên đã gõ")
                .param("ngay", "31/02/2024")
                .param("gio", "25:99")
                .param("dia-diem", "Nơi đã gõ"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("Tên đã gõ", "Nơi đã gõ", "31/02/2024", "không phải là một ngày có thật")
        .contains("Giờ họp phải dạng giờ:phút");
  }

  @Test
  void theSlowerEditorSeesBothVersions() throws Exception {
    var id = meeting();

    var answer =
        send(
            secretary,
            post(base + "/" + id + "/sua")
                .param("version", "99")
                .param("loai", "PLEDGE_SIGNING")
                .param("ten", "Tên của tôi")
                .param("ngay", "20/03/2024"));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer))
        .contains("Tên của tôi", "Hội nghị ký kết giao ước thi đua", "Hội trường tầng 2");
  }

  @Test
  void aMemberReadsButSeesNoButtonsAndAStrangerSeesNothing() throws Exception {
    var id = meeting();

    assertThat(page(year.head(4), base + "/" + id))
        .contains("Hội trường tầng 2")
        .doesNotContain("/sua", "Gửi giấy mời<", "Ghi ý kiến");
    assertThat(get(year.stranger(), base + "/" + id).getStatus()).isEqualTo(404);
    assertThat(get(year.admin(), base + "/" + id).getStatus()).isEqualTo(404);
    assertThat(get(year.head(4), base + "/" + id + "/diem-danh").getStatus()).isEqualTo(404);
    assertThat(send(year.head(4), post(base + "/" + id + "/da-hop")).getStatus()).isEqualTo(404);
  }

  @Test
  void attendanceIsMarkedInOneFormAndTheQuorumExplained() throws Exception {
    var id = meeting();
    send(secretary, post(base + "/" + id + "/moi-hop"));

    send(
        secretary,
        post(base + "/" + id + "/diem-danh")
            .param("co-" + year.unit(5), "ABSENT")
            .param("ghi-chu-" + year.unit(5), "Đi công tác")
            .param("tat-ca", "1"));

    assertThat(page(secretary, base + "/" + id + "/diem-danh"))
        .contains("4/5 đơn vị có mặt, cần 4", "đủ");
    assertThat(page(year.head(4), base + "/" + id)).contains("Lý do: Đi công tác");
  }

  @Test
  void whatIsSaidConcludedAndVotedStandsOnThePage() throws Exception {
    var id = held();
    send(
        secretary,
        post(base + "/" + id + "/y-kien/0")
            .param("loai", "DIRECTION")
            .param("chuc-vu", "Lãnh đạo phụ trách khối")
            .param("y-kien", "Thi đua phải thực chất <script>"));
    send(secretary, post(base + "/" + id + "/ket-luan/0").param("ket-luan", "Thống nhất cao"));
    send(
        secretary,
        post(base + "/" + id + "/bieu-quyet/0")
            .param("noi-dung", "Thông qua giao ước")
            .param("tan-thanh", "5")
            .param("khong-tan-thanh", "0")
            .param("khong-y-kien", "0"));

    assertThat(page(year.head(3), base + "/" + id))
        .contains("Lãnh đạo phụ trách khối", "Thống nhất cao", "Tán thành 5", "Được thông qua")
        .contains("&lt;script&gt;")
        .doesNotContain("thực chất <script>");
  }

  @Test
  void theMinutesAreDraftedSignedAndPrinted() throws Exception {
    var id = held();
    assertThat(page(secretary, base + "/" + id + "/bien-ban")).contains("Soạn biên bản");
    send(secretary, post(base + "/" + id + "/bien-ban/soan"));
    send(
        secretary,
        post(base + "/" + id + "/bien-ban/ky").param("vi-tri", "THU_KY").param("version", "0"));
    var page = page(year.leaderHead(), base + "/" + id + "/bien-ban");
    assertThat(page).contains("Ký với tư cách chủ trì").doesNotContain("tư cách thư ký");
    send(
        year.leaderHead(),
        post(base + "/" + id + "/bien-ban/ky").param("vi-tri", "CHU_TRI").param("version", "1"));

    assertThat(page(secretary, base + "/" + id + "/bien-ban"))
        .contains("Lập biên bản đính chính")
        .doesNotContain("<textarea");
    for (var file : List.of("bien-ban.pdf", "giay-moi.pdf", "bien-ban.docx", "giay-moi.docx")) {
      var answer = get(year.head(3), base + "/" + id + "/" + file);
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(new String(answer.getContentAsByteArray(), 0, 4, StandardCharsets.ISO_8859_1))
          .isEqualTo(file.endsWith("pdf") ? "%PDF" : "PK\u0003\u0004");
    }
  }

  @Test
  void aPhotoIsShownWithItsCaptionToMembersAndToNobodyElse() throws Exception {
    var id = held();
    var picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);

    var answer =
        mvc.perform(
                multipart(base + "/" + id + "/anh")
                    .file(new MockMultipartFile("tep", "a.png", "image/png", picture.toByteArray()))
                    .param("chu-thich", "Quang cảnh hội nghị")
                    .with(signedIn(secretary)))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(303);
    var page = page(year.head(4), base + "/" + id);
    assertThat(page).contains("Quang cảnh hội nghị");
    var src = page.replaceAll("(?s).*src=\"(/tep/\\d+/anh)\".*", "$1");
    assertThat(get(year.head(4), src).getStatus()).isEqualTo(200);
    assertThat(get(year.stranger(), src).getStatus()).isEqualTo(404);
  }

  @Test
  void adoptingWithoutAnyTextIsRefusedOnTheSamePage() throws Exception {
    var id = held();

    var answer = send(secretary, post(base + "/" + id + "/thong-qua"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("Hãy chọn ít nhất một văn bản");
  }

  private long meeting() {
    return meetings.plan(year.standing(secretary), MeetingServiceTest.complete(year, DAY));
  }

  private long held() {
    var id = meeting();
    var standing = year.standing(secretary);
    meetings.hold(standing, id);
    attendance.mark(
        standing,
        id,
        year.units().stream().map(u -> new Attendance(u, Presence.PRESENT, null, null)).toList());
    return id;
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

  private static String location(MockHttpServletResponse answer) {
    return java.util.Objects.requireNonNull(answer.getHeader("Location"));
  }
}
