package vn.giaouoc.demo.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.pledge.FigureEntry;
import vn.giaouoc.pledge.FigureService;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.domain.Achievement;
import vn.giaouoc.pledge.domain.Asked;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.pledge.domain.MeasureKind;
import vn.giaouoc.pledge.domain.OrdinalScale;
import vn.giaouoc.pledge.domain.PopulationCode;

/**
 * What each unit reached of each target: other figures for each unit, the same at every start. Unit
 * 7 shows the rounding: 11 of 12 families are fewer than 95 %; unit 6 just reaches its 90 %.
 */
@Component
@Profile("demo")
class ExampleFigures {

  private final TargetService targets;
  private final FigureService figures;

  ExampleFigures(TargetService targets, FigureService figures) {
    this.targets = targets;
    this.figures = figures;
  }

  /** The officer of a unit enters all its figures, with what proves them if there is anything. */
  void enter(Stage stage, int n, Checkpoint at, List<EvidenceId> proof) {
    var officer = stage.officer(n);
    var entries = new ArrayList<FigureEntry>();
    for (var target : targets.list(officer.year().id())) {
      if (Asked.ofEachUnit(target.measure())) {
        var evidence = target.measure().kind() == MeasureKind.COUNT ? proof : List.<EvidenceId>of();
        entries.add(new FigureEntry(target.id(), figure(target, n, at), null, evidence, 0));
      }
    }
    figures.enter(officer, stage.unit(n), at, entries);
  }

  /** The secretary enters those of the bloc as a whole. */
  void enterForBloc(Stage stage, Checkpoint at) {
    var secretary = stage.secretary();
    var entries = new ArrayList<FigureEntry>();
    for (var target : targets.list(secretary.year().id())) {
      if (!Asked.ofEachUnit(target.measure())) {
        var chosen = target.text().contains("mô hình") && at == Checkpoint.MIDYEAR ? 0 : 1;
        entries.add(FigureEntry.first(target.id(), count(chosen)));
      }
    }
    figures.enterForBloc(secretary, at, entries);
  }

  private static Figure figure(Target target, int n, Checkpoint at) {
    var over = at == Checkpoint.YEAR_END;
    var chance = new Random(31L * n + target.id());
    return switch (Asked.of(target.measure())) {
      case LEVEL ->
          new Figure.Level(
              OrdinalScale.UNIT_COMPLETION,
              over && n <= 3 ? "HOAN_THANH_XUAT_SAC" : "HOAN_THANH_TOT");
      case ACHIEVEMENT ->
          new Figure.Done(
              over || target.measure().title() == null
                  ? Achievement.ACHIEVED
                  : Achievement.IN_PROGRESS);
      case COUNT -> number(target, n, over, chance);
      case PARTS -> parts(target, n, over, chance);
    };
  }

  private static Figure number(Target target, int n, boolean over, Random chance) {
    if (target.measure().kind() == MeasureKind.ZERO) {
      return count(0);
    }
    if (target.text().contains("tin, bài")) {
      return count(over ? 5 + chance.nextInt(6) : 2 + chance.nextInt(3));
    }
    return count(over ? 1 + n % 2 : n % 3 == 0 ? 0 : 1);
  }

  private static Figure parts(Target target, int n, boolean over, Random chance) {
    var population = target.measure().population();
    var of = population == null ? PopulationCode.OTHER : population.code();
    return switch (of) {
      case PARTY_AND_MASS_ORGANISATIONS -> parts(4 + n % 3, 4 + n % 3);
      case FAMILIES_OF_STAFF -> n == 7 ? parts(11, 12) : parts(17 + 3 * n, 17 + 3 * n);
      default -> {
        var staff = 22 + 4 * n;
        if (over && n == 6 && target.text().contains("chữ ký số")) {
          yield parts(42, staff);
        }
        var missing = over ? chance.nextInt(2) : 2 + chance.nextInt(3);
        yield parts(target.text().startsWith("100%") && over ? staff : staff - missing, staff);
      }
    };
  }

  private static Figure count(int number) {
    return new Figure.Count(BigDecimal.valueOf(number));
  }

  private static Figure parts(int reached, int total) {
    return new Figure.Parts(BigDecimal.valueOf(reached), BigDecimal.valueOf(total));
  }
}
