package vn.giaouoc.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.award.PaperKind.ACHIEVEMENT_REPORT;
import static vn.giaouoc.award.PaperKind.MINUTES;
import static vn.giaouoc.award.PaperKind.SCORE_TABLE;
import static vn.giaouoc.award.PaperKind.SUBMISSION;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileChecklistTest {

  private static final List<PaperRule> RULES =
      List.of(
          new PaperRule(null, SUBMISSION, true, "Điều 84"),
          new PaperRule(null, MINUTES, true, "Điều 84"),
          new PaperRule(null, ACHIEVEMENT_REPORT, true, "Điều 84"),
          new PaperRule("FLAG_PROVINCE", SCORE_TABLE, false, "R-092"));

  @Test
  void whatIsAttachedOrHeldByTheProgramIsThere() {
    var list =
        FileChecklist.of("FLAG_PROVINCE", RULES, Set.of(ACHIEVEMENT_REPORT), Set.of(SUBMISSION));

    assertThat(list.missing()).extracting(FileChecklist.Line::kind).containsExactly(MINUTES);
    assertThat(list.advised()).extracting(FileChecklist.Line::kind).containsExactly(SCORE_TABLE);
    assertThat(list.lines())
        .filteredOn(FileChecklist.Line::bySystem)
        .extracting(FileChecklist.Line::kind)
        .containsExactly(SUBMISSION);
  }

  @Test
  void aCertificateNeedsNoScoreTable() {
    assertThat(FileChecklist.of("CERTIFICATE_PROVINCE", RULES, Set.of(), Set.of()).advised())
        .isEmpty();
  }
}
