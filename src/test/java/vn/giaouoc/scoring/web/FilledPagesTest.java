package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestClock;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** Pages of leaves that are filled from outside the sheet. */
@IntegrationTest
class FilledPagesTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("15")
          .highest("15")
          .with(
              group("I", "10", direct("a", "10")),
              group(
                  "II",
                  "5",
                  leaf(
                      "auto",
                      "5",
                      new AutoLeaf("lateReports", new MinusPerLeaf(BigDecimal.TWO, "báo cáo")))))
          .build();

  @Autowired MockMvcTester mvc;
  @Autowired ScoreTableService tables;
  @Autowired YearFixture years;
  @Autowired TestClock clock;
  @Autowired BeanFactory beans;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    clock.goTo(LocalDate.of(2024, 11, 20));
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
  void theSheetSaysWhatTheSystemCountedAndLeadsToTheList() {
    var year = scoring.atSelfScoring(2, TABLE);
    var sheet = "/phieu/" + year.unit(2);

    assertThat(get(year, sheet, year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("Hệ thống tự tính: 1 báo cáo nộp chậm.")
        .contains(sheet + "/so-lieu#auto")
        .contains("name=\"nx-auto\"")
        .doesNotContain("name=\"gt-auto\"");
    assertThat(get(year, sheet + "/so-lieu", year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("Hiện nay: 1 báo cáo nộp chậm")
        .contains("Báo cáo 6 tháng đầu năm chưa gửi")
        .contains("/thuc-hien/bao-cao/" + year.unit(2));
    assertThat(get(year, sheet + "/so-lieu", year.officer(1))).hasStatus(404);
  }

  @Test
  void savingTheGridLeavesTheFilledLeafAlone() {
    var year = scoring.atSelfScoring(2, TABLE);

    assertThat(
            post(
                year,
                "/phieu/" + year.unit(2),
                year.officer(2),
                "cot",
                "SELF",
                "v-a",
                "0",
                "gt-a",
                "9",
                "v-auto",
                "0",
                "nx-auto",
                ""))
        .hasStatus(303);
    assertThat(get(year, "/phieu/" + year.unit(2), year.officer(2)))
        .bodyText()
        .contains("2/2 nội dung đã chấm");
    assertThat(
            post(
                year,
                "/phieu/" + year.unit(2) + "/o",
                year.officer(2),
                "cot",
                "SELF",
                "v-auto",
                "0",
                "gt-auto",
                "0"))
        .hasStatus(422)
        .bodyText()
        .contains("không nhập ở cột của bạn");
  }

  @Test
  void theEditorOffersTheFactsOfTheSystemAndTheKindsOfTheBloc() {
    var year = years.in(BlocYearState.DRAFTING);
    var secretary = year.secretary();
    tables.startWith(year.standing(secretary), TABLE, "Kiểm thử");

    assertThat(get(year, "/bang/1/muc/auto", secretary))
        .hasStatusOk()
        .bodyText()
        .contains("<option value=\"meetingAbsences\"")
        .contains("Lần vắng họp")
        .contains("<option value=\"MINUS_PER\" selected")
        .contains("value=\"DEPARTMENT\"")
        .contains("Sở và tương đương");
    assertThat(
            post(
                year,
                "/bang/1/muc/auto",
                secretary,
                "version",
                "0",
                "so",
                "II.1",
                "ten",
                "Dự họp",
                "toi-da",
                "5",
                "cach-cham",
                "AUTO",
                "theo",
                "MINUS_PER",
                "nguon",
                "meetingAbsences",
                "moi-lan",
                "1",
                "khong-phat-sinh",
                "FULL",
                "ap-dung",
                "DEPARTMENT"))
        .hasStatus(303);
    var leaf = tables.version(year.standing(secretary), 1).table().leaf("auto").orElseThrow();
    assertThat(((AutoLeaf) leaf.rule()).fact()).isEqualTo("meetingAbsences");
    assertThat(leaf.terms().appliesTo()).containsExactly("DEPARTMENT");
    assertThat(get(year, "/bang/1", secretary)).bodyText().contains("Số liệu: lần vắng họp");
  }

  @Test
  void thePaperAndTheFiguresOfAllUnitsAreEnteredOnOnePage() {
    var table =
        aTable()
            .scale("15")
            .highest("15")
            .with(
                group("I", "10", direct("a", "10")),
                group("II", "5", leaf("par", "5", new ExternalLeaf("Sở Nội vụ", new DirectLeaf()))))
            .build();
    var year = scoring.atSelfScoring(2, table);
    var secretary = year.secretary();
    assertThat(get(year, "", secretary))
        .bodyText()
        .contains("Điểm do cơ quan ngoài khối chấm", "Nhập điểm do Sở Nội vụ chấm");
    assertThat(get(year, "/ngoai-khoi/par", secretary))
        .hasStatusOk()
        .bodyText()
        .contains("name=\"gt-u" + year.unit(2) + "\"");
    assertThat(get(year, "/ngoai-khoi/par", year.officer(2))).hasStatus(404);
    assertThat(post(year, "/ngoai-khoi/par", year.officer(2), "van-ban", "x", "ngay", "sai"))
        .hasStatus(404);

    assertThat(
            post(
                year,
                "/ngoai-khoi/par",
                secretary,
                "version",
                "0",
                "van-ban",
                "Quyết định số 12/QĐ-SNV",
                "ngay",
                "15/11/2024",
                "gt-u" + year.unit(2),
                "chín"))
        .hasStatus(422)
        .bodyText()
        .contains("Quyết định số 12/QĐ-SNV", "value=\"chín\"")
        .doesNotContain("Hoặc chỉ ghi số lượng");
    assertThat(
            post(
                year,
                "/ngoai-khoi/par",
                secretary,
                "version",
                "0",
                "van-ban",
                "Quyết định số 12/QĐ-SNV",
                "ngay",
                "15/11/2024",
                "gt-u" + year.unit(2),
                "3,5"))
        .hasStatus(303);

    assertThat(get(year, "/ngoai-khoi", year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("Theo Quyết định số 12/QĐ-SNV ngày 15/11/2024", "3,5")
        .doesNotContain("Sửa kết quả");
    assertThat(get(year, "/phieu/" + year.unit(2), year.officer(2)))
        .bodyText()
        .contains("Sở Nội vụ cho: 3,5")
        .doesNotContain("name=\"gt-par\"")
        .doesNotContain("name=\"nx-par\"");
    assertThat(get(year, "/phieu/" + year.unit(1), year.officer(1)))
        .bodyText()
        .contains("Chờ Sở Nội vụ.");
  }

  @Test
  void aUnitScoresTheOthersInAGridOfItsOwnAndWhoLeadsSeesItWhenClosed() {
    var table =
        aTable()
            .scale("20")
            .highest("20")
            .with(
                group("I", "10", direct("a", "10")),
                group("II", "10", leaf("ban", "10", new PeerLeaf(0))))
            .build();
    var year = years.moved(scoring.atSelfScoring(3, table), BlocYearState.CROSS_CHECK);
    var own = "/don-vi-ban/" + year.unit(2);
    var to1 = "u" + year.unit(1);
    var to3 = "u" + year.unit(3);

    assertThat(get(year, "/don-vi-ban", year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("không phải bỏ phiếu kín", own)
        .doesNotContain("Tình hình gửi điểm");
    assertThat(get(year, own, year.officer(2)))
        .hasStatusOk()
        .bodyText()
        .contains("name=\"gt-" + to3 + "-ban\"")
        .doesNotContain("gt-u" + year.unit(2) + "-ban");
    assertThat(get(year, own, year.officer(3))).hasStatus(404);
    assertThat(post(year, own, year.officer(3), "v-" + to1, "0")).hasStatus(404);
    assertThat(post(year, own, year.officer(2), "v-" + to3, "0", "gt-" + to3 + "-ban", "nhiều"))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"nhiều\"");
    assertThat(
            post(year, own + "/o", year.officer(2), "v-" + to3, "0", "gt-" + to3 + "-ban", "7,5"))
        .hasStatusOk()
        .bodyText()
        .contains("\"v\":\"1\"", "Đã chấm 1/2 đơn vị");
    assertThat(post(year, own + "/o", year.officer(2), "v-" + to3, "0", "gt-" + to3 + "-ban", "9"))
        .hasStatus(409)
        .bodyText()
        .contains("7,5");
    assertThat(post(year, own + "/gui", year.head(2), "cam-doan", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("chưa chấm");
    assertThat(post(year, own, year.officer(2), "v-" + to1, "0", "gt-" + to1 + "-ban", "8"))
        .hasStatus(303);
    assertThat(post(year, own + "/gui", year.head(2), "cam-doan", "1")).hasStatus(303);

    assertThat(get(year, "/don-vi-ban", year.secretary()))
        .bodyText()
        .contains("Tình hình gửi điểm", "Chưa gửi")
        .doesNotContain("7,5");
    assertThat(post(year, "/don-vi-ban/chot", year.secretary(), "ly-do", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Còn đơn vị chưa gửi điểm");
    assertThat(post(year, "/don-vi-ban/chot", year.secretary(), "ly-do", "Hết hạn")).hasStatus(303);
    assertThat(get(year, "/don-vi-ban", year.secretary())).bodyText().contains("7,5");
    assertThat(get(year, "/don-vi-ban", year.officer(3))).bodyText().doesNotContain("7,5");
    assertThat(get(year, "/phieu/" + year.unit(3), year.officer(3)))
        .bodyText()
        .contains("Các đơn vị bạn chấm, trung bình 7,5 điểm; tính vào cột của khối.");
  }
}
