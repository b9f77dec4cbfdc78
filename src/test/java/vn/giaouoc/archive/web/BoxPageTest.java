package vn.giaouoc.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.StatementCounter;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.DirectionSource;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;
import vn.giaouoc.year.YearOpening;

@IntegrationTest
class BoxPageTest {

  @Autowired MockMvc mvc;
  @Autowired YearFixture years;
  @Autowired YearOpening opening;
  @Autowired DirectionService directions;
  @Autowired List<GuardAnswers> guards;
  @Autowired List<PendingWork> desk;
  @Autowired StatementCounter counter;
  @Autowired EvidenceStore evidence;
  @Autowired JdbcClient jdbc;

  @Test
  void theFileSaysWhatItLacksAndWhereToMendIt() throws Exception {
    var year = years.in(BlocYearState.AWARDED);

    assertThat(page(year.officer(3), year))
        .contains(
            "Báo cáo 6 tháng",
            "00/06",
            "href=\"" + year.path() + "/khen-thuong/quyet-dinh\"",
            "href=\"/khoi/" + year.bloc().id() + "/ban-giao/2024\"",
            "Vĩnh viễn",
            "20 năm")
        .doesNotContain("Tải cả hộp", "Xác nhận đã kiểm tra");
  }

  @Test
  void theYearIsNotClosedBeforeTheBoardHasCheckedItsFile() throws Exception {
    var year = years.in(BlocYearState.AWARDED);
    assertThat(lacks(year)).anyMatch(Lack::blocks);

    assertThat(check(year, year.board(), "")).isEqualTo(422);
    assertThat(lacks(year)).anyMatch(Lack::blocks);
    assertThat(check(year, year.board(), "Năm đầu, hồ sơ giấy")).isEqualTo(303);

    assertThat(lacks(year)).isNotEmpty().noneMatch(Lack::blocks);
    assertThat(page(year.secretary(), year)).contains("Năm đầu, hồ sơ giấy");
  }

  @Test
  void theDeskAsksTheBoardToCheckOnce() throws Exception {
    var year = years.in(BlocYearState.AWARDED);
    assertThat(tasks(year, year.board())).containsExactly("Kiểm tra hồ sơ lưu trữ năm 2024");
    assertThat(tasks(year, year.secretary())).isEmpty();

    check(year, year.board(), "Năm đầu, hồ sơ giấy");

    assertThat(tasks(year, year.board())).isEmpty();
  }

  @Test
  void onlyTheBoardChecksAndOnlyAfterTheAwards() throws Exception {
    var year = years.in(BlocYearState.AWARDED);
    assertThat(check(year, year.leaderHead(), "Xong")).isEqualTo(404);
    var early = years.in(BlocYearState.RUNNING_H2);

    var answer = send(early, early.board(), "Xong");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("trước khi kết thúc năm");
  }

  @Test
  void openTasksGoToTheNextLeader() throws Exception {
    var year = years.in(BlocYearState.RUNNING_H2);
    var standing = year.standing(year.secretary());
    var direction =
        directions.direct(
            standing,
            DirectionSource.OVERSEER,
            null,
            "Phó Bí thư",
            "Rà soát quy chế.",
            LocalDate.of(2024, 1, 10));
    directions.assign(
        standing,
        direction,
        "Rà soát quy chế hoạt động",
        LocalDate.of(2024, 6, 30),
        List.of(year.unit(3)));

    assertThat(page(year.officer(4), year))
        .contains("Rà soát quy chế hoạt động", "30/06/2024", "1 việc chuyển cho Khối trưởng");
  }

  @Test
  void theNextYearsDraftsAreLinkedOnceItIsOpen() throws Exception {
    var year = years.in(BlocYearState.AWARDED);
    assertThat(page(year.board(), year)).contains("Năm 2025 chưa mở", "/nam/moi");

    opening.open(year.boardHead(), year.bloc().id(), 2025);

    assertThat(page(year.board(), year))
        .contains("Năm 2025 đã mở", "href=\"/khoi/" + year.bloc().id() + "/nam/2025\"")
        .doesNotContain("/nam/moi", "/nam/2025/giao-uoc");
  }

  @Test
  void theBoxHoldsWhatItsManifestSays() throws Exception {
    var year = years.in(BlocYearState.AWARDED);
    jdbc.sql("update plan.plan set content = 'Nội dung kế hoạch' where year_id = :year")
        .param("year", year.id().value())
        .update();

    var files = unpacked(answer(year.secretary(), year, "/hop.zip").getContentAsByteArray());
    var manifest = json(Objects.requireNonNull(files.remove("manifest.json")));

    assertThat(manifest.get("asked").asInt())
        .isEqualTo(manifest.get("made").asInt())
        .isEqualTo(files.size());
    for (var file : manifest.get("files")) {
      var bytes = Objects.requireNonNull(files.get(file.get("path").asString()));
      assertThat(sha256(bytes)).isEqualTo(file.get("sha256").asString());
    }
    assertThat(files).containsKeys("bang/ho-so.csv", "bang/thanh-vien.csv");
    assertThat(new String(bytes(files, "bang/thanh-vien.csv"), StandardCharsets.UTF_8))
        .contains("Khối trưởng");
    assertThat(manifest.get("missing").toString()).contains("Quyết định khen thưởng: có 00/01");
  }

  @Test
  void theBoxHoldsTheFilesOfTheYearOnceAndSaysWhatTheyAre() throws Exception {
    var year = years.in(BlocYearState.AWARDED);
    var pdf = "%PDF-1.7\n% bằng chứng\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    for (var title : List.of("Giấy chứng nhận gia đình văn hóa", "Nộp lại")) {
      evidence.keep(
          year.officer(3),
          new Owner(year.unit(3), year.bloc().id(), year.id()),
          Upload.of("Giấy chứng nhận.pdf", pdf, title));
    }

    var files = unpacked(answer(year.secretary(), year, "/hop.zip").getContentAsByteArray());
    var manifest = json(bytes(files, "manifest.json"));

    var kept = files.keySet().stream().filter(n -> n.startsWith("minh-chung/")).toList();
    assertThat(kept)
        .singleElement()
        .asString()
        .matches("minh-chung/03-[a-z0-9-]+/\\d+-giay-chung-nhan\\.pdf");
    assertThat(bytes(files, kept.getFirst())).isEqualTo(pdf);
    assertThat(manifest.get("files").toString()).contains(sha256(pdf), "Giấy chứng nhận gia đình");
    assertThat(new String(bytes(files, "bang/tep-dinh-kem.csv"), StandardCharsets.UTF_8))
        .contains(kept.getFirst(), "Giấy chứng nhận gia đình văn hóa", "Nộp lại", sha256(pdf));
    assertThat(manifest.get("asked").asInt()).isEqualTo(files.size() - 1);
  }

  @Test
  void takingTheBoxIsRecorded() throws Exception {
    var year = years.in(BlocYearState.AWARDED);

    answer(year.leaderHead(), year, "/hop.zip");

    assertThat(
            jdbc.sql(
                    "select sentence from audit.entry where year_id = :year and action = 'archive.export'")
                .param("year", year.id().value())
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .startsWith("Tải hộp bàn giao: ");
  }

  @Test
  void aMemberThatDoesNotLeadDoesNotTakeTheBox() throws Exception {
    var year = years.in(BlocYearState.AWARDED);

    assertThat(answer(year.officer(3), year, "/hop.zip").getStatus()).isEqualTo(404);
  }

  @Test
  void thePageNeedsAtMostFifteenStatements() throws Exception {
    var year = years.in(BlocYearState.AWARDED);
    page(year.board(), year);
    counter.reset();

    page(year.board(), year);

    assertThat(counter.statements()).hasSizeLessThanOrEqualTo(15);
  }

  private List<String> tasks(TestYear year, Actor actor) {
    return desk.stream()
        .flatMap(m -> m.tasksOf(actor).stream())
        .filter(t -> t.link().equals(year.path() + "/ban-giao"))
        .map(PendingWork.Task::title)
        .toList();
  }

  private List<Lack> lacks(TestYear year) {
    var now = year.standing(year.board()).year();
    return guards.stream()
        .filter(g -> g.answered().contains(Guard.ARCHIVE_CHECKED))
        .flatMap(g -> g.lacks(now, Guard.ARCHIVE_CHECKED).stream())
        .toList();
  }

  private int check(TestYear year, Actor actor, String reason) throws Exception {
    return send(year, actor, reason).getStatus();
  }

  private MockHttpServletResponse send(TestYear year, Actor actor, String reason) throws Exception {
    return mvc.perform(
            post(year.path() + "/ban-giao/kiem-tra").param("ly-do", reason).with(signedIn(actor)))
        .andReturn()
        .getResponse();
  }

  private String page(Actor actor, TestYear year) throws Exception {
    var answer = answer(actor, year, "");
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse answer(Actor actor, TestYear year, String rest) throws Exception {
    return mvc.perform(get(year.path() + "/ban-giao" + rest).with(signedIn(actor)))
        .andReturn()
        .getResponse();
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] bytes(Map<String, byte[]> files, String path) {
    return Objects.requireNonNull(files.get(path));
  }

  private static JsonNode json(byte[] bytes) {
    return JsonMapper.shared().readTree(bytes);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
