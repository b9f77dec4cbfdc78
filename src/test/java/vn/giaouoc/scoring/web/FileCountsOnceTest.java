package vn.giaouoc.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.SheetEvidence;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.BestOfLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.ExclusiveSet;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;

/** A file may serve many leaves; where a set of the table holds them, it counts once. */
@IntegrationTest
class FileCountsOnceTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("20")
          .highest("25")
          .caps("5", "0")
          .with(
              group(
                  "V",
                  "20",
                  leaf("V.2", "5", count("2.5")),
                  leaf("V.3", "5", new BinaryLeaf()),
                  leaf("V.4", "10", new BinaryLeaf())),
              bonus("VIII", "5", leaf("VIII.1", "5", new BestOfLeaf(List.of(option("m1", "5"))))))
          .exclusive(new ExclusiveSet("Được Trung ương ghi nhận", List.of("VIII.1", "V.2", "V.3")))
          .grades(grade("Tốt", "0", null))
          .build();

  @Autowired MockMvcTester mvc;
  @Autowired SheetReader reader;
  @Autowired SheetEvidence evidence;
  @Autowired SheetFlow flow;
  @Autowired Rankings rankings;
  @Autowired BeanFactory beans;

  private ScoringFixture scoring;
  private TestYear year;

  @BeforeEach
  void year() {
    scoring = new ScoringFixture(beans);
    year = scoring.atSelfScoring(2, TABLE);
    scoring.fill(
        year,
        1,
        Map.of(
            "V.2",
            items("Sáng kiến một cửa", "Sáng kiến kho số"),
            "V.3",
            Answer.of(new Input.YesNo(true)),
            "V.4",
            Answer.of(new Input.YesNo(true)),
            "VIII.1",
            Answer.of(new Input.Results(List.of(new Input.Result("m1", ""))))));
  }

  private static Answer items(String... names) {
    return Answer.of(
        new Input.Items(
            List.of(names).stream().map(name -> new Input.Item(Set.of(), name)).toList()));
  }

  private String path() {
    return year.path() + "/cham-diem/phieu/" + year.unit(1);
  }

  private void attach(String leaf, String title, String content) {
    var bytes = ("%PDF-1.4\n% " + content + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    evidence.add(
        year.standing(year.officer(1)),
        year.unit(1),
        List.of(leaf),
        new MockMultipartFile("tep", "quyet-dinh.pdf", "application/pdf", bytes),
        title);
  }

  private Scorecard card() {
    return reader
        .read(year.standing(year.officer(1)), year.unit(1))
        .columns()
        .card(ColumnRole.SELF);
  }

  private static String points(Scorecard card, String leaf) {
    return card.at(leaf).points().stripTrailingZeros().toPlainString();
  }

  @Test
  void oneFileAtSeveralLeavesCountsAtTheFirstAndIsNamedInTheReason() {
    attach("VIII.1", "Quyết định 12/QĐ", "A");
    var id =
        reader
            .read(year.standing(year.officer(1)), year.unit(1))
            .evidence()
            .getOrDefault("VIII.1", List.of())
            .getFirst();
    evidence.use(
        year.standing(year.officer(1)), year.unit(1), List.of("V.3", "V.4"), new EvidenceId(id));

    assertThat(points(card(), "VIII.1")).isEqualTo("5");
    assertThat(points(card(), "V.3")).isEqualTo("0");
    assertThat(points(card(), "V.4")).as("no set forbids it there").isEqualTo("10");
    assertThat(points(card(), "V.2")).isEqualTo("5");
    assertThat(mvc.get().uri(path()).with(signedIn(year.officer(1))))
        .bodyText()
        .contains("<span class=\"need\">Quyết định 12/QĐ đã được chấm ở VIII.1. Nội dung VIII.1")
        .contains("Không tính trùng “Được Trung ương ghi nhận”: VIII.1, rồi V.2, rồi V.3.")
        .contains("<option value=\"Quyết định 12/QĐ\"></option>");
    assertThat(mvc.get().uri(path() + "/minh-chung/V.3").with(signedIn(year.officer(1))))
        .bodyText()
        .contains("chỉ tính ở nội dung đứng trước có điểm");
  }

  @Test
  void theSameContentHandedInTwiceIsOneFileAndTheSameTitleOfAnotherIsNot() {
    attach("VIII.1", "Quyết định", "A");
    attach("V.3", "Bản chụp", "A");
    attach("V.2", "Quyết định", "B");

    assertThat(points(card(), "V.3")).isEqualTo("0");
    assertThat(points(card(), "V.2")).isEqualTo("5");
  }

  @Test
  void aFileNamedAtOneItemTakesOnlyThisItem() {
    attach("VIII.1", "Quyết định 12/QĐ", "A");
    attach("V.2", "Quyết định 12/QĐ", "A");
    assertThat(points(card(), "V.2")).as("the file proves the whole leaf").isEqualTo("0");

    scoring.fill(year, 1, Map.of("V.2", items("Quyết định 12/QĐ", "Sáng kiến kho số")));

    assertThat(points(card(), "V.2")).isEqualTo("2.5");
  }

  @Test
  void theRankingKeepsTheFilesAmongItsFactsAndComesOutTheSameAgain() {
    attach("VIII.1", "Quyết định 12/QĐ", "A");
    attach("V.3", "Quyết định 12/QĐ", "A");
    flow.submit(year.standing(year.head(1)), year.unit(1), true);

    var stored = rankings.provisional(year.standing(year.secretary()));

    assertThat(stored.isReproduced()).isTrue();
    assertThat(stored.facts()).contains("\"sources\":{\"V.3\":[\"Quyết định 12/QĐ\"],\"VIII.1\"");
    assertThat(points(Objects.requireNonNull(stored.again().cards().get(year.unit(1))), "V.3"))
        .isEqualTo("0");
  }

  @Test
  void resultsAreEnteredWithWhatProvesThem() {
    var page = mvc.get().uri(path()).with(signedIn(year.officer(1)));
    assertThat(page).bodyText().contains("name=\"muc-VIII.1-0\"").contains("name=\"muc-V.2-3\"");
    var version =
        reader
            .read(year.standing(year.officer(1)), year.unit(1))
            .columns()
            .at(ColumnRole.SELF, "VIII.1")
            .version();

    assertThat(
            mvc.post()
                .uri(path())
                .with(signedIn(year.officer(1)))
                .param("cot", "SELF")
                .param("v-VIII.1", Integer.toString(version))
                .param("gt-VIII.1", "m1", "")
                .param("muc-VIII.1-0", "Sáng kiến kho số")
                .param("muc-VIII.1-1", ""))
        .hasStatus(303);

    assertThat(points(card(), "V.2")).as("the same matter at both leaves").isEqualTo("2.5");
    assertThat(mvc.get().uri(path()).with(signedIn(year.officer(1))))
        .bodyText()
        .contains("<span class=\"need\">Sáng kiến kho số đã được chấm ở VIII.1. Nội dung VIII.1");
  }
}
