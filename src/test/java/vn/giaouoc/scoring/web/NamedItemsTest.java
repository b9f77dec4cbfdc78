package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.ScoringFixture.one;
import static vn.giaouoc.scoring.domain.TableBuilder.*;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.scoring.EntryChange;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.SheetService;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.year.BlocYearState;

/** What a leaf counts is named one by one, each with the conditions it meets. */
@IntegrationTest
class NamedItemsTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("10")
          .highest("10")
          .with(
              group(
                  "I",
                  "10",
                  leaf(
                      "m",
                      "10",
                      new CountLeaf(
                          dec("2.5"), "mô hình", List.of("có văn bản", "đã áp dụng 6 tháng")))))
          .grades(grade("Tốt", "0", null))
          .build();

  @Autowired MockMvcTester mvc;
  @Autowired SheetReader reader;
  @Autowired SheetService sheets;
  @Autowired Rankings rankings;
  @Autowired BeanFactory beans;

  private TestYear year;
  private ScoringFixture scoring;

  @BeforeEach
  void year() {
    scoring = new ScoringFixture(beans);
    year = scoring.atSelfScoring(2, TABLE);
  }

  private String path() {
    return year.path() + "/cham-diem/phieu/" + year.unit(1);
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(signedIn(year.officer(1))).exchange();
  }

  private MvcTestResult save(String version, String... fields) {
    var request =
        mvc.post()
            .uri(path())
            .with(signedIn(year.officer(1)))
            .param("cot", "SELF")
            .param("v-m", version);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private Cell cell() {
    return reader
        .read(year.standing(year.officer(1)), year.unit(1))
        .columns()
        .at(ColumnRole.SELF, "m");
  }

  private static Answer items(Input.Item... items) {
    return Answer.of(new Input.Items(List.of(items)));
  }

  @Test
  void theGridAsksForNamesAndConditionsAndKeepsThem() {
    assertThat(get(path()))
        .hasStatusOk()
        .bodyText()
        .contains("name=\"muc-m-0\"")
        .contains("Mục m, dòng 1: đã áp dụng 6 tháng");

    assertThat(
            save(
                "0",
                "muc-m-0",
                "Phòng họp  không giấy",
                "dk-m-0-1",
                "1",
                "dk-m-0-2",
                "1",
                "muc-m-1",
                "Một cửa",
                "dk-m-1-2",
                "1",
                "muc-m-2",
                "",
                "gt-m",
                ""))
        .hasStatus(303);

    assertThat(cell().answer())
        .isEqualTo(
            items(
                new Input.Item(Set.of(1, 2), "Phòng họp không giấy"),
                new Input.Item(Set.of(2), "Một cửa")));
    assertThat(cell().points()).isEqualByComparingTo("2.5");
    assertThat(get(path()))
        .bodyText()
        .contains("value=\"Một cửa\"")
        .contains("name=\"muc-m-3\"")
        .doesNotContain("name=\"muc-m-4\"");
    assertThat(reader.history(year.standing(year.officer(1)), year.unit(1)))
        .extracting(EntryChange::after)
        .containsExactly("1/2 mục đủ điều kiện: Phòng họp không giấy; Một cửa (thiếu: có văn bản)");
  }

  @Test
  void aZeroIsStillAnAnswerButANumberWithoutNamesIsNot() {
    assertThat(save("0", "gt-m", "2"))
        .hasStatus(422)
        .bodyText()
        .contains("Hãy ghi tên từng mục và đánh dấu điều kiện mục ấy đạt");
    assertThat(save("0", "muc-m-0", "", "dk-m-0-1", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("đã đánh dấu điều kiện nhưng chưa ghi tên mục");
    assertThat(save("0", "gt-m", "0")).hasStatus(303);
    assertThat(cell().answer()).isEqualTo(figure("0"));
    assertThatThrownBy(() ->
            sheets.save(
                year.standing(year.officer(1)),
                year.unit(1),
                ColumnRole.SELF,
                one("m", items(new Input.Item(Set.of(3), "A")), "", 1)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("chỉ có 2 điều kiện");
  }

  @Test
  void theSlowerOfTwoSeesWhichItemsTheOtherNamed() {
    scoring.fill(year, 1, Map.of("m", items(new Input.Item(Set.of(1, 2), "Một cửa"))));

    assertThat(save("0", "muc-m", "", "muc-m-0", "Phòng họp không giấy", "dk-m-0-1", "1"))
        .hasStatus(409)
        .bodyText()
        .contains("value=\"Phòng họp không giấy\"")
        .contains("1 mục: Một cửa");
  }

  @Test
  void programsReadAndWriteTheSame() {
    var address =
        "/api/v1/blocs/%s/years/%s/score-sheets/%s"
            .formatted(year.year().bloc(), year.year().number(), year.unit(1));
    var body =
        """
        {"cells": [{"leaf": "m", "version": 0, "answer":
          {"items": [{"source": "Một cửa", "met": [1, 2]}, {"source": "Bốn tại chỗ", "met": [1]}]}}]}
        """;

    assertThat(
            mvc.put()
                .uri(address + "/columns/SELF")
                .with(signedIn(year.officer(1)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.columns[0].cells[?(@.leaf == 'm')].answer.items[*].source")
        .asArray()
        .containsExactly("Một cửa", "Bốn tại chỗ");
    assertThat(cell().points()).isEqualByComparingTo("2.5");
  }

  @Test
  void theReasonNamesTheItemsAndWhatEachLacks() {
    scoring.fill(
        year,
        1,
        Map.of(
            "m",
            items(
                new Input.Item(Set.of(1, 2), "Một cửa"),
                new Input.Item(Set.of(1), "Họp trực tuyến"))));
    scoring.fill(year, 2, Map.of("m", figure("0")));
    for (int n = 1; n <= 2; n++) {
      beans
          .getBean(vn.giaouoc.scoring.SheetFlow.class)
          .submit(year.standing(year.head(n)), year.unit(n), true);
    }
    beans.getBean(vn.giaouoc.testing.YearFixture.class).moved(year, BlocYearState.OBJECTION);
    var stored = rankings.provisional(year.standing(year.secretary()));

    assertThat(stored.isReproduced()).isTrue();
    assertThat(
            mvc.get()
                .uri(year.path() + "/cham-diem/xep-hang/" + year.unit(1))
                .with(signedIn(year.secretary())))
        .hasStatusOk()
        .bodyText()
        .contains("1/2 mục đủ điều kiện: Một cửa; Họp trực tuyến (thiếu: đã áp dụng 6 tháng)");
  }
}
