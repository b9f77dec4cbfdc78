package vn.giaouoc.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.SigningService;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.MeasureKind;
import vn.giaouoc.pledge.domain.MeasureUnit;
import vn.giaouoc.pledge.domain.Operator;
import vn.giaouoc.pledge.domain.Population;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.year.Standing;

/** Loads what the article tells of the pledge, its targets and its signing. */
@Component
@Profile("demo")
class SeedPledge {

  /** The articles do not name the clauses; these words say what stands in them. */
  private static final Map<Integer, String> TITLES =
      Map.of(
          1, "Xếp loại và danh hiệu",
          2, "Thực hiện các phong trào thi đua",
          3, "Học tập, quán triệt chỉ thị, nghị quyết; xây dựng mô hình",
          4, "Đoàn kết, kỷ luật, kỷ cương");

  private final PledgeService pledges;
  private final TargetService targets;
  private final SigningService signing;
  private final KeyTaskService keyTasks;

  SeedPledge(
      PledgeService pledges,
      TargetService targets,
      SigningService signing,
      KeyTaskService keyTasks) {
    this.pledges = pledges;
    this.targets = targets;
    this.signing = signing;
    this.keyTasks = keyTasks;
  }

  /** Writes the pledge as the article tells of it. */
  void load(SeedBloc seed, Standing standing) {
    var pledge = seed.pledge();
    if (pledge != null && pledge.clauses() != null) {
      for (var clause : pledge.clauses()) {
        var title = Objects.requireNonNull(TITLES.get(clause.no()));
        var id = pledges.addClause(standing, clause.no(), title, null, null);
        clause.targets().forEach(t -> target(standing, id, t));
      }
    }
    if (pledge != null && pledge.contentItems() != null) {
      var lines = String.join("\n", pledge.contentItems());
      pledges.addClause(standing, 1, "Nội dung thi đua trọng tâm", lines, null);
    }
    if (pledge != null && pledge.blocCommitments() != null) {
      pledge.blocCommitments().forEach(t -> target(standing, null, t));
    }
    seed.otherTargets().forEach(t -> target(standing, null, t));
    var tasks = seed.keyTasks();
    if (tasks != null) {
      keyTasks.add(standing, null, tasks.text(), null, true, null);
    }
  }

  /** Adopts the pledge and records the signatures the article tells of. */
  void sign(SeedBloc seed, Standing standing, Iterable<Member> members) {
    var pledge = seed.pledge();
    if (pledge == null) {
      return;
    }
    pledges.adopt(standing, "Hội nghị ký kết giao ước thi đua");
    if (seed.members() != null) {
      for (var member : members) {
        var who = "Đại diện lãnh đạo " + member.name();
        signing.recordPaper(standing, member.unit(), who, signedOn(pledge));
      }
    }
  }

  private static LocalDate signedOn(SeedBloc.PledgeRow pledge) {
    return pledge.signedOn();
  }

  private void target(Standing standing, @Nullable Long clause, SeedBloc.TargetRow row) {
    targets.add(standing, clause, row.text(), measure(row), null);
  }

  private static Measure measure(SeedBloc.TargetRow row) {
    var operator = row.operator();
    var unit = row.unitOfMeasure();
    var code = row.populationCode();
    return new Measure(
        MeasureKind.valueOf(row.measureKind()),
        operator == null ? null : Operator.valueOf(operator),
        Boolean.TRUE.equals(row.operatorStated()),
        row.value(),
        unit == null ? null : new MeasureUnit(unit),
        code == null ? null : population(code, row.population()),
        row.scope() == null ? TargetScope.EACH_UNIT : TargetScope.valueOf(row.scope()),
        row.ordinalScale(),
        row.ordinalLevel(),
        row.title());
  }

  private static Population population(String code, @Nullable String text) {
    var known = PopulationCode.valueOf(code);
    return text == null ? Population.of(known) : new Population(known, text);
  }
}
