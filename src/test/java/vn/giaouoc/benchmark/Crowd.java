package vn.giaouoc.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.bloc.BlocDraft;
import vn.giaouoc.bloc.BlocRegister;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.bloc.LeaderDraft;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.plan.LaunchLevel;
import vn.giaouoc.plan.MovementDraft;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.domain.Measure;
import vn.giaouoc.pledge.domain.Population;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.SheetService;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.ChoiceLeaf;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CountLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DirectLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearRecords;

/**
 * Fills an empty database with 50 blocs of 10 units, each at self-scoring with plan, pledge, score
 * table and filled sheets, and with 3 accounts a unit: the same every time, from a fixed seed.
 */
final class Crowd {

  static final int BLOCS = 50;
  static final int UNITS_OF_BLOC = 10;
  static final int ACCOUNTS_OF_UNIT = 3;
  static final int YEAR = 2026;
  static final String PASSWORD = "Mật khẩu đo thử 2026";

  private static final LocalDate NEW_YEAR = LocalDate.of(YEAR, 1, 1);
  private static final List<String> PROVINCES =
      List.of("DAK_NONG", "NINH_THUAN", "NINH_BINH", "HA_NAM", "LAM_DONG");

  private final Random random = new Random(20260112);
  private final BeanFactory beans;
  private final List<Voice> voices = new ArrayList<>();

  /**
   * Somebody who may sign in.
   *
   * @param score the address of the score sheet of the own unit
   */
  record Voice(String name, String year, String score) {}

  Crowd(BeanFactory beans) {
    this.beans = beans;
  }

  /** Loads everything; the accounts of every unit's officer. */
  List<Voice> load() {
    for (var n = 1; n <= BLOCS; n++) {
      var number = n;
      beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> load(number));
    }
    jdbc()
        .sql("update access.account set password_hash = :hash, demo_group = null")
        .param("hash", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
        .update();
    jdbc().sql("analyze").update();
    return voices;
  }

  /** How many rows these tables have. */
  String counts() {
    return "%d khối, %d đơn vị, %d tài khoản, %d ô điểm, %d mục nhật ký"
        .formatted(
            count("bloc.bloc"),
            count("unit.unit"),
            count("access.account"),
            count("scoring.score_entry"),
            count("audit.entry"));
  }

  private long count(String table) {
    return jdbc().sql("select count(*) from " + table).query(Long.class).single();
  }

  private JdbcClient jdbc() {
    return beans.getBean(JdbcClient.class);
  }

  /** Loads one bloc; the accounts of its units' officers. */
  List<Voice> load(int n) {
    var province = PROVINCES.get(n % PROVINCES.size());
    var act = new BlocAct(n + "/QĐ-UBND", NEW_YEAR, "UBND tỉnh", "Chia khối", NEW_YEAR, null);
    var bloc =
        beans
            .getBean(BlocRegister.class)
            .create(
                Actor.SYSTEM,
                new BlocDraft(BlocType.KHOI, null, province, "Khối thi đua đo thử " + n),
                act);
    var units = new ArrayList<UnitId>();
    for (var i = 1; i <= UNITS_OF_BLOC; i++) {
      units.add(
          beans
              .getBean(UnitRegister.class)
              .enter(
                  Actor.SYSTEM,
                  new UnitDraft("DEPARTMENT", "Sở đo thử %d.%d".formatted(n, i), null, province)));
    }
    beans.getBean(MemberLists.class).set(Actor.SYSTEM, bloc, YEAR, units, null);
    beans
        .getBean(Leadership.class)
        .name(Actor.SYSTEM, bloc, LeaderDraft.leader(units.getFirst(), YEAR, NEW_YEAR));
    var records = beans.getBean(YearRecords.class);
    var year =
        records.record(
            Actor.SYSTEM, bloc, YEAR, BlocYearState.DRAFTING, NEW_YEAR, "Dữ liệu đo thử");
    var standing = beans.getBean(YearAccess.class).standing(Actor.SYSTEM, year.id());
    plan(standing);
    pledge(standing);
    var table = table(standing);
    records.record(
        Actor.SYSTEM, bloc, YEAR, BlocYearState.SELF_SCORING, NEW_YEAR, "Dữ liệu đo thử");
    beans
        .getBean(ScoreTableService.class)
        .apply(beans.getBean(YearAccess.class).standing(Actor.SYSTEM, year.id()));
    for (var i = 1; i <= units.size(); i++) {
      var unit = units.get(i - 1);
      people(n, i, unit, year.path());
      sheet(unit, table, year.id());
    }
    return voices;
  }

  private void people(int bloc, int n, UnitId unit, String year) {
    var group = "do-thu";
    var roles =
        List.of(
            Role.UNIT_OFFICER, Role.UNIT_HEAD, n == 1 ? Role.LEADER_SECRETARY : Role.UNIT_OFFICER);
    for (var i = 0; i < ACCOUNTS_OF_UNIT; i++) {
      var name = "do-thu.%d.%d.%d".formatted(bloc, n, i + 1);
      beans
          .getBean(AccountService.class)
          .createForDemonstration(
              name,
              "Tài khoản đo thử %d.%d.%d".formatted(bloc, n, i + 1),
              List.of(Grant.ofUnit(roles.get(i), unit)),
              NEW_YEAR,
              group,
              0);
      if (i == 0) {
        voices.add(new Voice(name, year, year + "/cham-diem/phieu/" + unit));
      }
    }
  }

  private void plan(Standing standing) {
    beans
        .getBean(PlanService.class)
        .addTheme(standing, ThemeOwner.BLOC, false, "Đoàn kết, kỷ cương, sáng tạo", null, null);
    for (var i = 1; i <= 6; i++) {
      beans
          .getBean(MovementService.class)
          .add(standing, MovementDraft.named("Phong trào thi đua " + i, LaunchLevel.BLOC), null);
    }
  }

  private void pledge(Standing standing) {
    var pledges = beans.getBean(PledgeService.class);
    var targets = beans.getBean(TargetService.class);
    for (var i = 1; i <= 4; i++) {
      var clause = pledges.addClause(standing, i, "Nội dung giao ước " + i, null, null);
      for (var k = 1; k <= 4; k++) {
        targets.add(
            standing,
            clause,
            "Chỉ tiêu %d.%d".formatted(i, k),
            Measure.share(
                Integer.toString(80 + k),
                Population.of(PopulationCode.FAMILIES_OF_STAFF),
                TargetScope.EACH_UNIT),
            null);
      }
    }
  }

  private ScoreTable table(Standing standing) {
    var tables = beans.getBean(ScoreTableService.class);
    var version = tables.startFrom(standing, "co-quan-dang");
    tables.approve(standing, version.number(), version.version());
    return version.table();
  }

  private void sheet(UnitId unit, ScoreTable table, YearId year) {
    var officer =
        new Actor(new AccountId(1), "Chuyên viên", Set.of(Grant.ofUnit(Role.UNIT_OFFICER, unit)));
    var standing = beans.getBean(YearAccess.class).standing(officer, year);
    var cells =
        table
            .leaves()
            .map(leaf -> new CellDraft(leaf.key(), Answer.of(input(leaf)), "", 0))
            .toList();
    beans.getBean(SheetService.class).save(standing, unit, ColumnRole.SELF, cells);
  }

  private Input input(CriterionLeaf leaf) {
    return switch (leaf.rule()) {
      case DirectLeaf _ -> new Input.Figure(leaf.maximum());
      case BinaryLeaf _ -> new Input.YesNo(random.nextInt(10) > 0);
      case ChoiceLeaf c ->
          new Input.Chosen(c.options().get(random.nextInt(c.options().size())).key());
      case BandsLeaf b when b.share() -> share();
      case BandsLeaf b -> new Input.Figure(inside(b));
      case RatioLeaf _ -> share();
      case CountLeaf c when !c.conditions().isEmpty() -> items(c, random.nextInt(3));
      case MinusPerLeaf _, CountLeaf _ -> new Input.Figure(BigDecimal.valueOf(random.nextInt(3)));
      default -> throw new IllegalStateException("not in the benchmark's table: " + leaf.rule());
    };
  }

  private static Input items(CountLeaf leaf, int number) {
    var all =
        IntStream.rangeClosed(1, leaf.conditions().size()).boxed().collect(Collectors.toSet());
    return number == 0
        ? new Input.Figure(BigDecimal.ZERO)
        : new Input.Items(
            IntStream.rangeClosed(1, number)
                .mapToObj(n -> new Input.Item(all, "Mục đo thử " + n))
                .toList());
  }

  private Input share() {
    return new Input.Share(BigDecimal.valueOf(8L + random.nextInt(3)), BigDecimal.TEN);
  }

  private static BigDecimal inside(BandsLeaf bands) {
    var from = bands.bands().getFirst().from();
    return from == null ? BigDecimal.ZERO : from;
  }
}
