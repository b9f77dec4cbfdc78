package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.dec;
import static vn.giaouoc.scoring.domain.TableBuilder.leaf;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.EventAverageLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Leaf;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.MinusPlusLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.RankLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.TargetLeaf;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** The pages of scoring but the sheet's. */
@IntegrationTest
class ScoringPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired ScoreTableService tables;
  @Autowired Rankings rankings;
  @Autowired SheetFlow flow;
  @Autowired YearFixture years;
  @Autowired BeanFactory beans;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    scoring = new ScoringFixture(beans);
  }

  private MvcTestResult get(TestYear year, String rest, Actor actor) {
    return mvc.get().uri(year.path() + "/cham-diem" + rest).with(signedIn(actor)).exchange();
  }

  private MvcTestResult post(TestYear year, String rest, Actor actor, String... fields) {
    var request = mvc.post().uri(year.path() + "/cham-diem" + rest).with(signedIn(actor));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  @Test
  void theTableIsStartedEditedCheckedAndApprovedOnItsPages() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    assertThat(get(year, "/bang", secretary)).bodyText().contains("Bắt đầu từ bảng này");
    assertThat(post(year, "/bang/khoi-tao", secretary, "ma", "co-quan-dang")).hasStatus(303);
    assertThat(get(year, "/bang", secretary)).bodyText().contains("Bảng điểm cộng đúng");

    assertThat(
            post(
                year,
                "/bang/1/them",
                secretary,
                "version",
                "0",
                "loai-muc",
                "noi-dung",
                "trong",
                "n2",
                "so",
                "I.1.d",
                "ten",
                "Nội dung thử",
                "toi-da",
                "2,5",
                "cach-cham",
                "COUNT",
                "moi-lan",
                "0,5",
                "khong-phat-sinh",
                "FULL"))
        .hasStatus(303);

    assertThat(get(year, "/bang", secretary))
        .bodyText()
        .contains("Nội dung thử")
        .contains("có điểm tối đa 20 nhưng các phần bên dưới cộng được 22,5");
    assertThat(post(year, "/bang/1/duyet", year.board(), "version", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("cộng được 22,5");
    var key =
        tables
            .version(year.standing(secretary), 1)
            .table()
            .leaves()
            .filter(l -> l.text().equals("Nội dung thử"))
            .findFirst()
            .orElseThrow()
            .key();
    assertThat(get(year, "/bang/1/muc/" + key, secretary)).hasStatusOk();
    assertThat(post(year, "/bang/1/muc/" + key + "/xoa", secretary, "version", "1")).hasStatus(303);
    assertThat(post(year, "/bang/1/duyet", year.board(), "version", "2")).hasStatus(303);
    assertThat(get(year, "/bang", secretary))
        .bodyText()
        .contains("Đã duyệt")
        .doesNotContain("/them?");
  }

  @Test
  void everyLeafOfTheStartingTableIsEditedAndComesBackAsItWas() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    post(year, "/bang/khoi-tao", secretary, "ma", "co-quan-dang");
    var before = tables.version(year.standing(secretary), 1).table();

    before.leaves().forEach(ScoringPagesTest::comesBackFromItsForm);
  }

  @Test
  void anApprovedVersionHasNoForms() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    post(year, "/bang/khoi-tao", secretary, "ma", "co-quan-dang");
    tables.approve(year.standing(year.board()), 1, 0);

    for (var form : List.of("/bang/1/thiet-lap", "/bang/1/them?loai=nhom", "/bang/1/muc/n1")) {
      assertThat(get(year, form, secretary)).as(form).hasStatus(303);
    }
  }

  private static void comesBackFromItsForm(CriterionLeaf leaf) {
    var form = NodeForm.filled(leaf, 0);
    assertThat(NodeForm.read(form, "noi-dung", leaf.key(), leaf)).as(leaf.title()).isEqualTo(leaf);
  }

  static Stream<Leaf> rules() {
    var options =
        List.of(
            new ChoiceLeaf.Option("m1", "Tốt", dec("10"), false),
            new ChoiceLeaf.Option("m2", "Khá", dec("5"), false));
    return Stream.of(
        new DirectLeaf(),
        new BinaryLeaf(),
        new ChoiceLeaf(options),
        new RatioLeaf(dec("0.25"), dec("120")),
        new TargetLeaf(dec("50"), TargetLeaf.Over.BEST_RATE, null),
        new TargetLeaf(dec("60"), TargetLeaf.Over.LINEAR, dec("20")),
        new MinusPerLeaf(dec("0.5"), "lần"),
        new MinusPlusLeaf(dec("6"), dec("0.5"), dec("4"), null, true, dec("-2"), "lần"),
        new CountLeaf(dec("2.5"), "mô hình", List.of("mới", "đã công nhận")),
        new EventAverageLeaf(options),
        new BestOfLeaf(options),
        new RankLeaf(false, List.of(dec("10"), dec("7.5"))),
        new ExternalLeaf("Sở Nội vụ", new RankLeaf(true, List.of())),
        new AutoLeaf("lateDays", new MinusPerLeaf(dec("1"), "ngày")),
        new PeerLeaf(1));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyWayToScoreIsEditedAndComesBackAsItWas(Leaf rule) {
    comesBackFromItsForm(leaf("a", "10", rule));
  }

  @Test
  void whatIsNoNumberInAnyFieldOfALeafIsAnsweredWithSentences() {
    for (var type : LeafType.values()) {
      var form = Form.of(typed(type));

      var _ = NodeForm.read(form, "noi-dung", "a", null);

      assertThat(form.ok()).as(type.name()).isFalse();
    }
  }

  private static MultiValueMap<String, String> typed(LeafType type) {
    var typed = new LinkedMultiValueMap<String, String>();
    typed.add("cach-cham", type.name());
    typed.add("theo", "RATIO");
    typed.add("vuot", "LINEAR");
    for (var field :
        List.of(
            "trong-so",
            "tran",
            "san",
            "gioi-han",
            "buoc",
            "moi-lan",
            "cong",
            "khoi-dau",
            "thap-nhat",
            "phan-dat",
            "thu-hang",
            "bo",
            "muc",
            "khoang",
            "toi-da")) {
      typed.add(field, "mười");
    }
    return typed;
  }

  @Test
  void aLeafTheProgramFillsInKeepsItsWayOfScoringInTheForm() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    post(year, "/bang/khoi-tao", secretary, "ma", "so-tu-phap");
    var auto =
        tables
            .version(year.standing(secretary), 1)
            .table()
            .leaves()
            .filter(l -> l.rule() instanceof AutoLeaf)
            .findFirst()
            .orElseThrow();

    assertThat(get(year, "/bang/1/muc/" + auto.key(), secretary))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"AUTO\" selected");
  }

  @Test
  void anotherWayToScoreShowsItsFieldsAndKeepsWhatWasTyped() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    post(year, "/bang/khoi-tao", secretary, "ma", "co-quan-dang");

    assertThat(
            post(
                year,
                "/bang/1/them",
                secretary,
                "loai-muc",
                "noi-dung",
                "trong",
                "n1",
                "ten",
                "Tỷ lệ hoàn thành chỉ tiêu",
                "cach-cham",
                "TARGET",
                "doi",
                "1"))
        .hasStatusOk()
        .bodyText()
        .contains("Tỷ lệ hoàn thành chỉ tiêu")
        .contains("Phần vượt chỉ tiêu")
        .doesNotContain("Điểm mỗi lần");
    assertThat(tables.version(year.standing(secretary), 1).version()).isZero();
  }

  @Test
  void theGeneralSettingsAreSavedAndWrongGradesAreNamed() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    post(year, "/bang/khoi-tao", secretary, "ma", "co-quan-dang");
    assertThat(get(year, "/bang/1/thiet-lap", secretary)).bodyText().contains("Xuất sắc | 90 |");

    assertThat(settings(year, "Tốt | tám mươi |", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("cần dạng: tên | từ điểm | đến dưới điểm");
    assertThat(settings(year, "Tốt | 80 |\nChưa tốt | 0 | 80", "0")).hasStatus(303);

    assertThat(get(year, "/bang", secretary))
        .bodyText()
        .contains("Tốt: từ 80 trở lên")
        .contains("Tính tỷ lệ trên điểm tối đa được giao");
  }

  private MvcTestResult settings(TestYear year, String grades, String version) {
    return post(
        year,
        "/bang/1/thiet-lap",
        year.secretary(),
        "version",
        version,
        "ten",
        "Bảng điểm khối",
        "thang-diem",
        "100",
        "lam-tron",
        "0,01",
        "lam-tron-o",
        "LEAF",
        "cach-tinh",
        "RATE",
        "cong-dung",
        "1",
        "thuong",
        "10",
        "tru",
        "20",
        "thap-nhat",
        "0",
        "cao-nhat",
        "110",
        "xep-loai",
        grades,
        "dieu-kien",
        "",
        "so-sanh-1",
        "TOTAL",
        "so-sanh-2",
        "BY_HAND");
  }

  @Test
  void aMemberSeesTheTableWithoutButtons() {
    var year = scoring.atSelfScoring(3);

    assertThat(get(year, "/bang", year.officer(3)))
        .hasStatusOk()
        .bodyText()
        .contains("Nội dung a")
        .doesNotContain("Duyệt bảng điểm")
        .doesNotContain("phien-ban-moi");
    assertThat(get(year, "/bang/1/muc/a", year.officer(3))).hasStatus(404);
  }

  @Test
  void theFirstPageSaysWhatTheReaderMustDo() {
    var year = scoring.atSelfScoring(3);

    assertThat(get(year, "", year.officer(3)))
        .hasStatusOk()
        .bodyText()
        .contains("Tự chấm điểm: 0/2 nội dung đã chấm")
        .contains("Chưa chấm");
    assertThat(get(year, "", year.secretary())).hasStatusOk();
    assertThat(get(year, "", year.stranger())).hasStatus(404);
  }

  @Test
  void teamsAreAppointedOnThePageAndAnOwnCheckIsRefused() {
    var year = scoring.atSelfScoring(3);
    assertThat(
            post(
                year,
                "/kiem-tra",
                year.secretary(),
                "ten",
                "Tổ 1",
                "thanh-vien",
                year.unit(1).toString(),
                "kiem-tra",
                year.unit(1).toString()))
        .hasStatus(422)
        .bodyText()
        .contains("không được kiểm tra chính đơn vị này");

    assertThat(post(year, "/kiem-tra/goi-y", year.secretary())).hasStatus(303);

    assertThat(get(year, "/kiem-tra", year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("Tổ kiểm tra số 1")
        .doesNotContain("Lập tổ kiểm tra chéo");
  }

  @Test
  void anObjectionIsFiledAndAnsweredOnThePage() {
    var year = scoring.atObjection(3);
    assertThat(
            post(
                year,
                "/kien-nghi",
                year.head(3),
                "tieu-chi",
                "b",
                "noi-dung",
                "Số liệu tháng 12 đã bổ sung"))
        .hasStatus(303);
    assertThat(get(year, "/kien-nghi", year.secretary()))
        .bodyText()
        .contains("Số liệu tháng 12 đã bổ sung")
        .contains("Tiếp thu và điều chỉnh điểm");
    var body = bodyOf(get(year, "/kien-nghi", year.secretary()));
    var id = body.replaceAll("(?s).*kien-nghi/(\\d+)/tiep-thu.*", "$1");

    assertThat(
            post(
                year,
                "/kien-nghi/" + id + "/tiep-thu",
                year.secretary(),
                "version",
                "0",
                "gt-b",
                "9",
                "tong-b",
                "10",
                "tra-loi",
                "Đã đối chiếu số liệu"))
        .hasStatus(303);

    assertThat(get(year, "/kien-nghi", year.head(3)))
        .bodyText()
        .contains("8 → 9 điểm")
        .contains("Đã đối chiếu số liệu");
  }

  @Test
  void aRefusedAnswerToAnObjectionStaysOpenWhereItWasTyped() {
    var year = scoring.atObjection(3);
    for (var n : List.of(2, 3)) {
      assertThat(
              post(
                  year, "/kien-nghi", year.head(n), "tieu-chi", "b", "noi-dung", "Đề nghị xem lại"))
          .hasStatus(303);
    }
    var body = bodyOf(get(year, "/kien-nghi", year.secretary()));
    var id = body.replaceAll("(?s).*kien-nghi/(\\d+)/tiep-thu.*", "$1");

    var refused =
        post(
            year,
            "/kien-nghi/" + id + "/tiep-thu",
            year.secretary(),
            "kien-nghi",
            "tt-" + id,
            "version",
            "0",
            "gt-b",
            "chín",
            "tong-b",
            "10",
            "tra-loi",
            "Đã đối chiếu số liệu");

    assertThat(refused).hasStatus(422);
    assertThat(bodyOf(refused))
        .containsOnlyOnce("Đã đối chiếu số liệu")
        .containsOnlyOnce("<details class=\"more\" open>");
  }

  private static String bodyOf(MvcTestResult result) {
    return new String(
        result.getMvcResult().getResponse().getContentAsByteArray(),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void theRankingExplainsItselfDownToThePerson() {
    var year = scoring.atObjection(3);
    var leader = year.standing(year.secretary());
    flow.lockAll(leader);
    rankings.fix(leader);

    assertThat(get(year, "/xep-hang", year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("Kết quả cuối cùng")
        .contains("đồng hạng");
    assertThat(get(year, "/xep-hang/" + year.unit(2), year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("Hạng 1 (đồng hạng)")
        .contains("8/10 × 10 = 8 điểm")
        .contains("<summary>Cách chấm</summary>")
        .contains(", phiên bản 1")
        .contains("Thư ký khối")
        .contains("Tính lại từ dữ kiện đã lưu cho đúng kết quả này");
  }

  @Test
  void aTieIsDecidedOnThePageWithItsGround() {
    var year = scoring.atObjection(2);
    flow.lockAll(year.standing(year.secretary()));
    rankings.fix(year.standing(year.secretary()));
    var first = year.unit(2).toString();
    var second = year.unit(1).toString();

    assertThat(
            post(
                year,
                "/xep-hang/bang-nhau",
                year.secretary(),
                "don-vi",
                second,
                "don-vi",
                first,
                "thu-" + second,
                "2",
                "thu-" + first,
                "1",
                "can-cu",
                "Biên bản số 02"))
        .hasStatus(303);

    assertThat(rankings.finalRows(year.id()).getFirst().unit()).isEqualTo(year.unit(2));
  }
}
