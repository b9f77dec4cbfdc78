package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("30")
          .with(
              group(
                  "I",
                  "20",
                  criterion("I.1", "20", proven("a", "10", Terms.PLAIN), direct("b", "10"))),
              group(
                  "II",
                  "10",
                  leaf("auto", "4", new AutoLeaf("lateDays", new DirectLeaf())),
                  proven("s", "6", new Terms(BigDecimal.ONE, null, null, Set.of("Sở")))),
              bonus("III", "5", proven("e", "5", Terms.PLAIN)))
          .build();

  private static final Answer NOT_ARISEN = Answer.not(Applicability.NOT_ARISEN);

  /** A leaf that cannot be handed in without a file. */
  private static CriterionLeaf proven(String key, String max, Terms terms) {
    return new CriterionLeaf(
        key,
        key,
        "Nội dung " + key,
        dec(max),
        terms,
        new DirectLeaf(),
        EnumSet.of(Applicability.NOT_ARISEN),
        NotArisen.FULL,
        new EvidenceRule(true, "Báo cáo"),
        "",
        List.of());
  }

  private static Progress progress(Answers answers, String... proven) {
    return Progress.of(TABLE, answers, Set.of(proven));
  }

  private static Progress progress(Map<String, Answer> leaves, String... proven) {
    return progress(Answers.of(leaves), proven);
  }

  private static String keys(List<CriterionLeaf> leaves) {
    return leaves.stream().map(CriterionLeaf::key).collect(Collectors.joining(" "));
  }

  @Test
  void anEmptySheetLacksEveryLeafOfTheBaseButNotWhatOthersFill() {
    var progress = progress(Map.of());

    assertThat(keys(progress.unanswered())).isEqualTo("a b s");
    assertThat(keys(progress.waiting())).isEqualTo("auto");
    assertThat(progress.invalid()).isEmpty();
    assertThat(progress.unproven()).isEmpty();
    assertThat(progress.complete()).isFalse();
    assertThat(progress.vi())
        .isEqualTo("0/4 nội dung đã chấm, 1 nội dung chờ nơi khác cho số liệu");
  }

  @Test
  void aZeroAndWhatDidNotAriseAreAnswersThatNeedNoProof() {
    var progress = progress(Map.of("a", figure("0"), "b", figure("0"), "s", NOT_ARISEN));

    assertThat(progress.unanswered()).isEmpty();
    assertThat(progress.unproven()).isEmpty();
    assertThat(progress.answered()).isEqualTo(3);
    assertThat(progress.all()).isEqualTo(4);
    assertThat(progress.complete()).isTrue();
  }

  @Test
  void pointsWithoutTheirCompulsoryFileKeepTheSheetBack() {
    var answers = Map.of("a", figure("1"), "b", figure("9"), "s", figure("6"), "e", figure("2"));

    var progress = progress(answers, "s");

    assertThat(keys(progress.unproven())).isEqualTo("a e");
    assertThat(progress.complete()).isFalse();
    assertThat(progress.vi())
        .isEqualTo(
            "3/4 nội dung đã chấm, 1 nội dung chờ nơi khác cho số liệu, còn thiếu 2 minh chứng");
    assertThat(progress(answers, "a", "s", "e").complete()).isTrue();
  }

  @Test
  void anAnswerTheTableDoesNotAllowIsInvalidAndAsksForNoProof() {
    var progress =
        progress(Map.of("a", figure("11"), "b", figure("3"), "auto", figure("4"), "s", NOT_ARISEN));

    assertThat(keys(progress.invalid())).isEqualTo("a");
    assertThat(progress.unproven()).isEmpty();
    assertThat(progress.complete()).isFalse();
    assertThat(progress.vi()).isEqualTo("4/4 nội dung đã chấm, 1 ô chưa hợp lệ");
  }

  @Test
  void whatOthersFillNeedsNoFileOfTheUnit() {
    var filled =
        new CriterionLeaf(
            "f",
            "f",
            "Do Sở Nội vụ chấm",
            dec("10"),
            Terms.PLAIN,
            new ExternalLeaf("Sở Nội vụ", new DirectLeaf()),
            Set.of(),
            NotArisen.FULL,
            new EvidenceRule(true, "Văn bản"),
            "",
            List.of());
    var table = aTable().with(group("I", "10", filled)).build();

    var progress = Progress.of(table, Answers.of(Map.of("f", figure("8"))), Set.of());

    assertThat(progress.unproven()).isEmpty();
    assertThat(progress.complete()).isTrue();
  }

  @Test
  void aGroupWithoutMoneyIsNotAskedFor() {
    var progress = progress(new Answers(Map.of("a", figure("5")), Set.of("I")));

    assertThat(keys(progress.unanswered())).isEqualTo("s");
    assertThat(progress.unproven()).isEmpty();
    assertThat(progress.all()).isEqualTo(2);
  }

  @Test
  void whatIsMeantForOtherKindsOfUnitsIsNotAskedFor() {
    var school = progress(Answers.of(Map.of()).with(About.of("Trường", "")));
    var office = progress(Answers.of(Map.of()).with(About.of("Sở", "")));

    assertThat(keys(school.unanswered())).isEqualTo("a b");
    assertThat(keys(office.unanswered())).isEqualTo("a b s");
  }

  @Test
  void aFullSheetSaysOnlyHowMuchWasScored() {
    var progress =
        progress(
            Map.of("a", figure("1"), "b", figure("3"), "auto", figure("4"), "s", NOT_ARISEN), "a");

    assertThat(progress.vi()).isEqualTo("4/4 nội dung đã chấm");
  }
}
