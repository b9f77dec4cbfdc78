package vn.giaouoc.scoring;

import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;

/** Brings the scoring of a test's year to a certain point. */
public final class ScoringFixture {

  /**
   * Two groups of ten points, bonus and deduction; the leaf {@code b} asks how many of how many.
   */
  public static final ScoreTable TABLE =
      aTable()
          .scale("20")
          .highest("25")
          .caps("5", "5")
          .with(
              group("I", "10", direct("a", "10")),
              group("II", "10", leaf("b", "10", new vn.giaouoc.scoring.domain.RatioLeaf(null))),
              bonus("III", "5", leaf("c", "5", count("1"))),
              deduction("IV", "5", leaf("d", "5", count("1"))))
          .grades(grade("Tốt", "15", null), grade("Khá", "0", "15"))
          .build();

  private final YearFixture years;
  private final ScoreTableService tables;
  private final SheetService sheets;
  private final SheetReader reader;
  private final SheetFlow flow;
  private final CheckTeamService teams;

  /** Uses the services of the running application. */
  public ScoringFixture(BeanFactory beans) {
    this.years = beans.getBean(YearFixture.class);
    this.tables = beans.getBean(ScoreTableService.class);
    this.sheets = beans.getBean(SheetService.class);
    this.reader = beans.getBean(SheetReader.class);
    this.flow = beans.getBean(SheetFlow.class);
    this.teams = beans.getBean(CheckTeamService.class);
  }

  /** A year of so many units at self-scoring, with a table in force and empty sheets. */
  public TestYear atSelfScoring(int units) {
    return atSelfScoring(units, TABLE);
  }

  public TestYear atSelfScoring(int units, ScoreTable table) {
    var year = years.in(BlocYearState.DRAFTING, units);
    var board = year.standing(year.board());
    var draft = tables.startWith(board, table, "Kiểm thử");
    tables.approve(board, draft.number(), draft.version());
    years.moved(year, BlocYearState.SELF_SCORING);
    tables.apply(year.standing(year.secretary()));
    return year;
  }

  /** Fills in the self column of the n-th unit. */
  public void fill(TestYear year, int n, Map<String, Answer> answers) {
    write(year, n, ColumnRole.SELF, year.standing(year.officer(n)), answers, "");
  }

  /** Fills in and submits the sheet of the n-th unit: a points and b of ten. */
  public void submit(TestYear year, int n, String a, String b) {
    fill(year, n, Map.of("a", figure(a), "b", share(b, "10")));
    flow.submit(year.standing(year.head(n)), year.unit(n), true);
  }

  public void write(
      TestYear year,
      int n,
      ColumnRole role,
      vn.giaouoc.year.Standing standing,
      Map<String, Answer> answers,
      String comment) {
    var columns = reader.read(standing, year.unit(n)).columns();
    var drafts = new ArrayList<CellDraft>();
    answers.forEach((leaf, answer) ->
        drafts.add(new CellDraft(leaf, answer, comment, columns.at(role, leaf).version())));
    sheets.save(standing, year.unit(n), role, drafts);
  }

  /** A year whose units have all submitted 9 + 8, moved to cross-check with two teams. */
  public TestYear atCrossCheck(int units) {
    var year = atSelfScoring(units);
    for (int n = 1; n <= units; n++) {
      submit(year, n, "9", "8");
    }
    years.moved(year, BlocYearState.CROSS_CHECK);
    teams.appointTwoHalves(year.standing(year.secretary()));
    return year;
  }

  /** The same, all checked without a difference, at the bloc's scoring. */
  public TestYear atBlocScoring(int units) {
    var year = atCrossCheck(units);
    var middle = (units + 1) / 2;
    for (int n = 1; n <= units; n++) {
      var checker = n <= middle ? middle + 1 : 1;
      sheets.close(year.standing(year.officer(checker)), year.unit(n), ColumnRole.CHECK);
    }
    years.moved(year, BlocYearState.BLOC_SCORING);
    return year;
  }

  /** The same, the bloc's column closed for all, at the objection window. */
  public TestYear atObjection(int units) {
    var year = atBlocScoring(units);
    for (int n = 1; n <= units; n++) {
      closeBloc(year, n);
    }
    years.moved(year, BlocYearState.OBJECTION);
    return year;
  }

  public void closeBloc(TestYear year, int n) {
    var scorer = n == 1 ? year.officer(2) : year.secretary();
    sheets.close(year.standing(scorer), year.unit(n), ColumnRole.BLOC);
  }

  public static List<CellDraft> one(String leaf, Answer answer, String comment, int version) {
    return List.of(new CellDraft(leaf, answer, comment, version));
  }
}
