package vn.giaouoc.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giaouoc.pledge.FigureService;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.Pledged;
import vn.giaouoc.pledge.RegistrationService;
import vn.giaouoc.pledge.SigningService;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

@IntegrationTest
class PledgePagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired YearFixture years;
  @Autowired PledgeService pledges;
  @Autowired TargetService targets;
  @Autowired SigningService signing;
  @Autowired FigureService figures;
  @Autowired RegistrationService registrations;
  @Autowired KeyTaskService tasks;
  private Pledged pledged;

  @BeforeEach
  void fixture() {
    pledged = new Pledged(pledges, targets);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/giao-uoc",
        "/giao-uoc/loi",
        "/giao-uoc/dieu/moi",
        "/giao-uoc/muc-tieu/moi",
        "/giao-uoc/ky",
        "/giao-uoc/dang-ky",
        "/giao-uoc/nhiem-vu",
        "/giao-uoc/chi-tieu",
        "/giao-uoc/chi-tieu/31-12",
        "/giao-uoc/chi-tieu/30-6/khoi",
        "/giao-uoc/cac-ban",
        "/giao-uoc.docx",
        "/giao-uoc.pdf"
      })
  void everyPageOfThePledgeOpensForTheLeaderAndIsNotThereForAStranger(String page) {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);

    assertThat(open(year, page, year.secretary())).hasStatusOk();
    assertThat(open(year, page, year.stranger())).hasStatus(404);
    assertThat(open(year, page, year.admin())).hasStatus(404);
  }

  @Test
  void aHundredAndOnePerCentIsSaidBesideTheFieldAndNothingTypedIsLost() {
    var year = years.in(BlocYearState.DRAFTING);

    var answer =
        send(
            year,
            "/giao-uoc/muc-tieu/moi",
            year.secretary(),
            r ->
                r.param("noiDung", "101% cán bộ tham gia")
                    .param("cachDo", "SHARE")
                    .param("phepSo", "GE")
                    .param("giaTri", "101")
                    .param("doiTuong", "STAFF")
                    .param("phamVi", "EACH_UNIT"));

    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains("Tỷ lệ phải từ 0% đến 100%; bạn đã nhập 101%.", "101% cán bộ tham gia");
    assertThat(targets.list(year.id())).isEmpty();
  }

  @Test
  void theSecretaryWritesAClauseAndATarget() {
    var year = years.in(BlocYearState.DRAFTING);

    assertThat(
            send(
                year,
                "/giao-uoc/dieu/moi",
                year.secretary(),
                r -> r.param("so", "1").param("ten", "Xếp loại")))
        .hasStatus(303);
    var clause = pledges.clauses(year.id()).getFirst();
    assertThat(
            send(
                year,
                "/giao-uoc/muc-tieu/moi",
                year.secretary(),
                r ->
                    r.param("dieu", Long.toString(clause.id()))
                        .param("noiDung", "95% gia đình văn hóa")
                        .param("cachDo", "SHARE")
                        .param("phepSo", "GE")
                        .param("giaTri", "95")
                        .param("doiTuong", "FAMILIES_OF_STAFF")
                        .param("phamVi", "EACH_UNIT")))
        .hasStatus(303);

    assertThat(open(year, "/giao-uoc", year.officer(3)))
        .bodyText()
        .contains("1. Xếp loại", "95% gia đình văn hóa", "95%")
        .doesNotContain("Thêm chỉ tiêu");
  }

  @Test
  void theHeadSignsWithOneButtonAndCannotSignTwice() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);
    var head = year.head(3);
    assertThat(open(year, "/giao-uoc/ky", head)).bodyText().contains("btn-big", "Ký giao ước");
    assertThat(open(year, "/giao-uoc/ky", year.officer(3))).bodyText().doesNotContain("btn-big");

    assertThat(sign(year, head, 3)).hasStatus(303);

    assertThat(sign(year, head, 3)).hasStatus(422).bodyText().contains("Giao ước này đã được ký.");
    assertThat(open(year, "/giao-uoc/ky", year.officer(4)))
        .bodyText()
        .contains("1/5 đơn vị đã ký", "Thủ trưởng đơn vị 3");
    assertThat(sign(year, year.officer(4), 4)).hasStatus(404);
  }

  @Test
  void aRefusalNeedsAReason() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    pledged.adopted(year);
    var page = "/giao-uoc/ky/" + year.unit(3) + "/tu-choi";

    assertThat(send(year, page, year.head(3), r -> r))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy nhập lý do từ chối.");
    assertThat(send(year, page, year.head(3), r -> r.param("lyDoTuChoi", "Chưa họp lãnh đạo")))
        .hasStatus(303);
    assertThat(open(year, "/giao-uoc/ky", year.secretary()))
        .bodyText()
        .contains("Từ chối ký", "Chưa họp lãnh đạo");
  }

  @Test
  void aUnitEntersItsFiguresAndReadsWhyEachLightIsWhatItIs() {
    var year = years.in(BlocYearState.RUNNING_H1);
    var ids = pledged.adopted(year);
    var page = "/giao-uoc/chi-tieu/31-12/" + year.unit(3);

    assertThat(
            send(
                year,
                page,
                year.officer(3),
                r ->
                    r.param("ct-" + id(ids, "families"), "11")
                        .param("ts-" + id(ids, "families"), "12")
                        .param("ct-" + id(ids, "complaints"), "0")
                        .param("ct-" + id(ids, "grades"), "HOAN_THANH_TOT")))
        .hasStatus(303);

    assertThat(open(year, page, year.officer(4)))
        .bodyText()
        .contains("95% của 12 là 11,4; làm tròn lên thành 12", "Không đạt")
        .doesNotContain("Lưu kết quả");
    assertThat(open(year, "/giao-uoc/chi-tieu/31-12", year.board()))
        .bodyText()
        .contains("lamp red", "lamp green", "thiếu 1");
  }

  @Test
  void wrongFiguresAreSaidBesideTheirFieldsAndNothingIsWritten() {
    var year = years.in(BlocYearState.RUNNING_H1);
    var ids = pledged.adopted(year);

    var answer =
        send(
            year,
            "/giao-uoc/chi-tieu/30-6/" + year.unit(3),
            year.officer(3),
            r ->
                r.param("ct-" + id(ids, "families"), "13")
                    .param("ts-" + id(ids, "families"), "12")
                    .param("ct-" + id(ids, "models"), "1"));

    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains("số đạt (13) không được lớn hơn tổng số (12)");
    assertThat(figures.current(year.id(), Checkpoint.MIDYEAR)).isEmpty();
  }

  @Test
  void theSlowerOfTwoOfficersGets409AndMaySaveAgain() {
    var year = years.in(BlocYearState.RUNNING_H1);
    var ids = pledged.adopted(year);
    var page = "/giao-uoc/chi-tieu/30-6/" + year.unit(3);
    var models = id(ids, "models");
    send(year, page, year.officer(3), r -> r.param("ct-" + models, "1").param("v-" + models, "0"));

    var slower =
        send(
            year,
            page,
            year.officer(3),
            r -> r.param("ct-" + models, "2").param("v-" + models, "0"));

    assertThat(slower)
        .hasStatus(409)
        .bodyText()
        .contains("Người khác vừa lưu: 1", "name=\"v-" + models + "\" value=\"1\"");
    assertThat(
            send(
                year,
                page,
                year.officer(3),
                r -> r.param("ct-" + models, "2").param("v-" + models, "1")))
        .hasStatus(303);
  }

  @Test
  void evidenceIsHandedInWithAFigureAndKeptWhenItChanges() {
    var year = years.in(BlocYearState.RUNNING_H1);
    var ids = pledged.adopted(year);
    var models = id(ids, "models");
    var path = year.path() + "/giao-uoc/chi-tieu/30-6/" + year.unit(3) + "/" + models;
    var pdf =
        new MockMultipartFile(
            "tep",
            "quyet-dinh.pdf",
            "application/pdf",
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    var saved =
        mvc.perform(
            multipart(path)
                .file(pdf)
                .param("ct-" + models, "1")
                .param("ghiChu", "Mô hình một cửa")
                .with(signedIn(year.officer(3))));
    assertThat(saved).hasStatus(303);
    send(
        year,
        "/giao-uoc/chi-tieu/30-6/" + year.unit(3),
        year.officer(3),
        r -> r.param("ct-" + models, "2").param("v-" + models, "1"));

    var now = figures.current(year.id(), Checkpoint.MIDYEAR).getFirst();
    assertThat(now.evidence()).hasSize(1);
    assertThat(now.note()).isEqualTo("Mô hình một cửa");
    assertThat(mvc.perform(get(path).with(signedIn(year.board()))))
        .bodyText()
        .contains("Minh chứng chỉ tiêu 2.1", "Mô hình một cửa");
  }

  @Test
  void aUnitRegistersAndItsHeadSends() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    var page = "/giao-uoc/dang-ky/" + year.unit(3);

    assertThat(
            send(
                year,
                page,
                year.officer(3),
                r ->
                    r.param("sl-FLAG_PROVINCE", "1")
                        .param("sl-CSTD_CO_SO", "03")
                        .param("moHinh-1", "Mô hình một cửa")
                        .param("moHinhNd-1", "")
                        .param("version", "0")))
        .hasStatus(303);
    assertThat(open(year, page, year.officer(3))).bodyText().doesNotContain("btn-big");
    assertThat(open(year, page, year.head(3))).bodyText().contains("Gửi đăng ký thi đua");
    assertThat(send(year, page + "/gui", year.head(3), r -> r)).hasStatus(303);

    assertThat(open(year, "/giao-uoc/dang-ky", year.officer(4)))
        .bodyText()
        .contains("01 Cờ thi đua của bộ, ban, ngành, tỉnh; 03 Chiến sĩ thi đua cơ sở")
        .contains("Mô hình một cửa");
    assertThat(registrations.get(year.id(), year.unit(3)).isSent()).isTrue();
  }

  @Test
  void aKeyTaskIsRegisteredAndJudgedOnThreeAxes() {
    var year = years.in(BlocYearState.LAUNCH_MEETING);
    assertThat(
            send(
                year,
                "/giao-uoc/nhiem-vu/" + year.unit(3),
                year.officer(3),
                r -> r.param("nhiemVu", "Sắp xếp bộ máy").param("hoiDong", "1")))
        .hasStatus(303);
    var task = tasks.list(year.id()).getFirst();
    var judge = "/giao-uoc/nhiem-vu/danh-gia/" + task.id();
    assertThat(open(year, judge, year.officer(3))).hasStatus(404);
    assertThat(open(year, judge, year.secretary())).hasStatusOk();

    assertThat(
            send(
                year,
                judge,
                year.secretary(),
                r ->
                    r.param("thoiGian", "GOOD")
                        .param("chatLuong", "FAIR")
                        .param("hieuQua", "GOOD")
                        .param("version", "0")))
        .hasStatus(303);

    assertThat(open(year, "/giao-uoc/nhiem-vu", year.officer(4)))
        .bodyText()
        .contains("Sắp xếp bộ máy", "đăng ký với Hội đồng", "Đạt");
  }

  private static long id(Map<String, Long> ids, String name) {
    return Objects.requireNonNull(ids.get(name));
  }

  private MvcTestResult sign(TestYear year, Actor actor, int n) {
    return send(year, "/giao-uoc/ky/" + year.unit(n), actor, r -> r);
  }

  private MvcTestResult open(TestYear year, String page, Actor actor) {
    return mvc.perform(get(year.path() + page).with(signedIn(actor)));
  }

  private MvcTestResult send(
      TestYear year,
      String page,
      Actor actor,
      UnaryOperator<MockHttpServletRequestBuilder> fields) {
    return mvc.perform(fields.apply(post(year.path() + page).with(signedIn(actor))));
  }
}
