package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.giaouoc.scoring.ScoringFixture.one;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Guard;

@IntegrationTest
class SheetServiceTest {

  @Autowired SheetService sheets;
  @Autowired SheetReader reader;
  @Autowired SheetFlow flow;
  @Autowired ScoringGuards guards;
  @Autowired YearFixture years;
  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    scoring = new ScoringFixture(beans);
  }

  @Test
  void applyingTheTableMakesOneEmptySheetForEachUnit() {
    var year = scoring.atSelfScoring(5);

    assertThat(reader.list(year.standing(year.secretary())))
        .hasSize(5)
        .allMatch(s -> s.state() == SheetState.EMPTY);
  }

  @Test
  void anEntryKeepsInputPointsPersonAndHistory() {
    var year = scoring.atSelfScoring(2);
    scoring.fill(year, 1, Map.of("b", share("1", "3")));
    scoring.fill(year, 1, Map.of("b", share("2", "3")));

    var content = reader.read(year.standing(year.officer(1)), year.unit(1));
    var entry = content.entry(ColumnRole.SELF, "b").orElseThrow();
    assertThat(entry.cell().points()).isEqualByComparingTo("6.67");
    assertThat(entry.by()).isEqualTo("Chuyên viên đơn vị 1");
    assertThat(reader.history(year.standing(year.officer(1)), year.unit(1)))
        .extracting(EntryChange::before, EntryChange::after)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1/3", "2/3"),
            org.assertj.core.groups.Tuple.tuple(null, "1/3"));
  }

  @Test
  void theHistoryCannotBeChanged() {
    var year = scoring.atSelfScoring(2);
    scoring.fill(year, 1, Map.of("a", figure("1")));

    assertThatThrownBy(() -> jdbc.sql("update scoring.entry_history set reason = 'x'").update())
        .hasMessageContaining("Chỉ được ghi thêm");
  }

  @Test
  void aValueOutsideTheLeafIsRefusedAndNothingIsWritten() {
    var year = scoring.atSelfScoring(2);
    var unit = year.standing(year.officer(1));

    assertThatThrownBy(() ->
            sheets.save(
                unit,
                year.unit(1),
                ColumnRole.SELF,
                java.util.List.of(
                    new CellDraft("b", share("1", "2"), "", 0),
                    new CellDraft("a", figure("11"), "", 0))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("từ 0 đến 10");
    assertThat(reader.read(unit, year.unit(1)).entries()).isEmpty();
  }

  @Test
  void submittingNamesEverythingThatIsMissing() {
    var year = scoring.atSelfScoring(2);
    scoring.fill(year, 1, Map.of("a", figure("0")));
    var head = year.standing(year.head(1));

    var refused = catchThrowableOfType(Refused.class, () -> flow.submit(head, year.unit(1), false));

    assertThat(refused.reasons()).hasSize(2);
    assertThat(refused.reasons().getFirst().sentence()).contains("Nội dung b").contains("nhập 0");
    assertThat(refused.reasons().getLast().field()).isEqualTo("cam-doan");
  }

  @Test
  void aZeroIsAnAnswerAndTheHeadSubmits() {
    var year = scoring.atSelfScoring(2);
    scoring.submit(year, 1, "0", "0");

    var sheet = reader.read(year.standing(year.head(1)), year.unit(1)).sheet();
    assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
    assertThat(sheet.submittedBy()).isEqualTo("Thủ trưởng đơn vị 1");
    assertThat(guards.lacks(year.year(), Guard.SHEETS_SUBMITTED))
        .singleElement()
        .satisfies(l -> assertThat(l.sentence()).contains("0/2 nội dung đã chấm"));
  }

  @Test
  void anOfficerMayNotSubmitAndNobodyWritesAnothersSelfColumn() {
    var year = scoring.atSelfScoring(2);

    assertThatThrownBy(() -> flow.submit(year.standing(year.officer(1)), year.unit(1), true))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            sheets.save(
                year.standing(year.secretary()),
                year.unit(2),
                ColumnRole.SELF,
                one("a", figure("1"), "", 0)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void compulsoryEvidenceIsAskedForWhereThereArePoints() {
    var proven =
        new vn.giaouoc.scoring.domain.CriterionLeaf(
            "a",
            "a",
            "Nội dung a",
            dec("10"),
            new vn.giaouoc.scoring.domain.DirectLeaf(),
            java.util.Set.of(),
            vn.giaouoc.scoring.domain.NotArisen.FULL,
            new vn.giaouoc.scoring.domain.EvidenceRule(true, "Quyết định"),
            "",
            null);
    var table = aTable().scale("10").with(group("I", "10", proven)).build();
    var year = scoring.atSelfScoring(2, table);
    scoring.fill(year, 1, Map.of("a", figure("5")));
    var head = year.standing(year.head(1));

    assertThatThrownBy(() -> flow.submit(head, year.unit(1), true))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("thiếu minh chứng bắt buộc");
    scoring.fill(year, 1, Map.of("a", figure("0")));
    flow.submit(year.standing(year.head(1)), year.unit(1), true);
  }

  @Test
  void theSlowerOfTwoPeopleOnOneCellGetsBothValuesAndNothingIsLost() {
    var year = scoring.atSelfScoring(2);
    var unit = year.standing(year.officer(1));
    sheets.save(unit, year.unit(1), ColumnRole.SELF, one("a", figure("7"), "", 0));

    var overtaken =
        catchThrowableOfType(
            Overtaken.class,
            () -> sheets.save(unit, year.unit(1), ColumnRole.SELF, one("a", figure("9"), "", 0)));

    assertThat(overtaken.theirs()).containsEntry(CellFields.value("a"), "7");
    assertThat(overtaken.theirs()).containsEntry(CellFields.version("a"), "1");
  }

  @Test
  void twoPeopleOnDifferentCellsDoNotDisturbEachOther() {
    var year = scoring.atSelfScoring(2);
    var unit = year.standing(year.officer(1));
    sheets.save(unit, year.unit(1), ColumnRole.SELF, one("a", figure("7"), "", 0));

    sheets.save(
        unit,
        year.unit(1),
        ColumnRole.SELF,
        java.util.List.of(
            new CellDraft("a", Answer.NONE, "", 0), new CellDraft("b", share("1", "2"), "", 0)));

    var columns = reader.read(unit, year.unit(1)).columns();
    assertThat(columns.at(ColumnRole.SELF, "a").points()).isEqualByComparingTo("7");
    assertThat(columns.at(ColumnRole.SELF, "b").points()).isEqualByComparingTo("5");
  }

  @Test
  void othersSheetsAreHiddenUntilAllHaveSubmittedAndReadingIsRecorded() {
    var year = scoring.atSelfScoring(3);
    scoring.submit(year, 1, "1", "1");
    assertThatThrownBy(() -> reader.read(year.standing(year.officer(3)), year.unit(1)))
        .isInstanceOf(NotAllowed.class);

    scoring.submit(year, 2, "1", "1");
    scoring.submit(year, 3, "1", "1");
    reader.read(year.standing(year.officer(3)), year.unit(1));

    assertThat(entries(year.id().value(), "scoring.read-sheet")).isEqualTo(1);
  }

  private long entries(long year, String action) {
    return jdbc.sql("select count(*) from audit.entry where year_id = ? and action = ?")
        .params(year, action)
        .query((row, i) -> row.getLong(1))
        .single();
  }

  @Test
  void notAssignedIsAnAnswerOnlyWhereTheTableAllowsIt() {
    var year = scoring.atSelfScoring(2);
    scoring.fill(year, 1, Map.of("b", Answer.not(Applicability.NOT_ASSIGNED)));

    assertThat(
            reader
                .read(year.standing(year.officer(1)), year.unit(1))
                .columns()
                .card(ColumnRole.SELF)
                .assigned())
        .isEqualByComparingTo("10");
    assertThatThrownBy(
            () -> scoring.fill(year, 1, Map.of("b", Answer.not(Applicability.NOT_FUNDED))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aSheetSentBackKeepsItsValuesAndMayBeSubmittedAgain() {
    var year = scoring.atBlocScoring(3);

    flow.sendBack(year.standing(year.secretary()), year.unit(3), "Thiếu số liệu quý IV");

    var sheet = reader.read(year.standing(year.officer(3)), year.unit(3));
    assertThat(sheet.sheet().state()).isEqualTo(SheetState.RETURNED);
    assertThat(sheet.sheet().returnReason()).isEqualTo("Thiếu số liệu quý IV");
    assertThat(sheet.columns().at(ColumnRole.SELF, "a").points()).isEqualByComparingTo("9");
    scoring.submit(year, 3, "8", "8");
    assertThat(reader.read(year.standing(year.head(3)), year.unit(3)).sheet().state())
        .isEqualTo(SheetState.SUBMITTED);
  }

  @Test
  void theLeaderDoesNotSendItsOwnSheetBack() {
    var year = scoring.atBlocScoring(3);

    assertThatThrownBy(() -> flow.sendBack(year.standing(year.secretary()), year.unit(1), "Lý do"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void fromTheProposalOnTheColumnsAreReadOnly() {
    var year = scoring.atSelfScoring(2);
    years.moved(year, BlocYearState.PROPOSED);

    assertThatThrownBy(() -> scoring.fill(year, 1, Map.of("a", figure("1"))))
        .isInstanceOf(Refused.class);
  }
}
