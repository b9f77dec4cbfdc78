package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables in words, for tests: {@code aTable().with(group("I", "10", direct("I.1", "10")))}. */
public final class TableBuilder {

  private String scale = "100";
  private DenominatorPolicy policy = DenominatorPolicy.RAW;
  private String bonusCap = "10";
  private String deductionCap = "20";
  private String highest = "110";
  private final List<CriterionGroup> groups = new ArrayList<>();
  private List<GradeBand> grades = List.of();
  private List<TieStep> ties = TableJson.usualChain();
  private List<Quota> quotas = List.of();
  private List<ExclusiveSet> exclusive = List.of();
  private RoundAt roundAt = RoundAt.LEAF;

  public static TableBuilder aTable() {
    return new TableBuilder();
  }

  public TableBuilder scale(String points) {
    scale = points;
    return this;
  }

  public TableBuilder policy(DenominatorPolicy chosen) {
    policy = chosen;
    return this;
  }

  public TableBuilder caps(String bonus, String deduction) {
    bonusCap = bonus;
    deductionCap = deduction;
    return this;
  }

  public TableBuilder highest(String points) {
    highest = points;
    return this;
  }

  public TableBuilder grades(GradeBand... bands) {
    grades = List.of(bands);
    return this;
  }

  public TableBuilder ties(TieStep... steps) {
    ties = List.of(steps);
    return this;
  }

  public TableBuilder quotas(Quota... limits) {
    quotas = List.of(limits);
    return this;
  }

  public TableBuilder exclusive(ExclusiveSet... sets) {
    exclusive = List.of(sets);
    return this;
  }

  public TableBuilder roundAt(RoundAt where) {
    roundAt = where;
    return this;
  }

  public TableBuilder with(CriterionGroup... more) {
    groups.addAll(List.of(more));
    return this;
  }

  public ScoreTable build() {
    return new ScoreTable(
        "Bảng điểm thử",
        "",
        dec(scale),
        Rounding.HUNDREDTHS,
        policy,
        true,
        dec(bonusCap),
        dec(deductionCap),
        BigDecimal.ZERO,
        dec(highest),
        groups,
        grades,
        new Order(ties, false, quotas),
        exclusive,
        roundAt);
  }

  public static CriterionGroup group(String code, String max, Node... children) {
    return new CriterionGroup(
        code, code, "Nhóm " + code, dec(max), GroupRole.BASE, true, List.of(children));
  }

  public static CriterionGroup bonus(String code, String max, Node... children) {
    return new CriterionGroup(
        code, code, "Điểm thưởng", dec(max), GroupRole.BONUS, false, List.of(children));
  }

  public static CriterionGroup deduction(String code, String max, Node... children) {
    return new CriterionGroup(
        code, code, "Điểm trừ", dec(max), GroupRole.DEDUCTION, false, List.of(children));
  }

  public static Criterion criterion(String code, String max, Node... children) {
    return new Criterion(code, code, "Tiêu chí " + code, dec(max), List.of(children));
  }

  public static CriterionLeaf direct(String code, String max) {
    return leaf(code, max, new DirectLeaf(), null);
  }

  public static CriterionLeaf leaf(String code, String max, Leaf rule) {
    return leaf(code, max, rule, null);
  }

  public static CriterionLeaf leaf(
      String code, String max, Leaf rule, @Nullable Sanction sanction) {
    return new CriterionLeaf(
        code,
        code,
        "Nội dung " + code,
        dec(max),
        rule,
        EnumSet.of(Applicability.NOT_ARISEN, Applicability.NOT_ASSIGNED),
        NotArisen.FULL,
        new EvidenceRule(false, "Báo cáo"),
        "Chấm theo số liệu",
        sanction);
  }

  public static CriterionLeaf consequent(
      String code, String max, Leaf rule, Consequence... consequences) {
    return remade(leaf(code, max, rule), Terms.PLAIN, List.of(consequences));
  }

  public static CriterionLeaf under(CriterionLeaf leaf, Terms terms) {
    return remade(leaf, terms, leaf.consequences());
  }

  private static CriterionLeaf remade(
      CriterionLeaf leaf, Terms terms, List<Consequence> consequences) {
    return new CriterionLeaf(
        leaf.key(),
        leaf.code(),
        leaf.text(),
        leaf.maximum(),
        terms,
        leaf.rule(),
        leaf.mayBe(),
        leaf.notArisen(),
        leaf.evidence(),
        leaf.guide(),
        consequences);
  }

  public static CountLeaf count(String per) {
    return new CountLeaf(dec(per), "lần");
  }

  public static ChoiceLeaf choice(ChoiceLeaf.Option... options) {
    return new ChoiceLeaf(List.of(options));
  }

  public static ChoiceLeaf.Option option(String key, String points) {
    return new ChoiceLeaf.Option(key, "Mức " + key, dec(points), false);
  }

  public static ChoiceLeaf.Option zeroing(String key) {
    return new ChoiceLeaf.Option(key, "Mức " + key, BigDecimal.ZERO, true);
  }

  /** Bands written as {@code from..below=points}; an open end is left out. */
  public static BandsLeaf bands(boolean share, String... bands) {
    return new BandsLeaf(share, "%", Stream.of(bands).map(TableBuilder::band).toList());
  }

  private static BandsLeaf.Band band(String text) {
    var points = text.split("=", -1);
    var ends = points[0].split("\\.\\.", -1);
    return new BandsLeaf.Band(end(ends[0]), end(ends[1]), dec(points[1]));
  }

  private static @Nullable BigDecimal end(String text) {
    return text.isEmpty() ? null : dec(text);
  }

  public static GradeBand grade(
      String name, String from, @Nullable String below, GradeCondition... conditions) {
    return new GradeBand(name, dec(from), below == null ? null : dec(below), List.of(conditions));
  }

  public static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  public static Answer figure(String n) {
    return Answer.of(new Input.Figure(dec(n)));
  }

  public static Answer share(String done, String due) {
    return Answer.of(new Input.Share(dec(done), dec(due)));
  }

  public static Answer chosen(String option) {
    return Answer.of(new Input.Chosen(option));
  }
}
