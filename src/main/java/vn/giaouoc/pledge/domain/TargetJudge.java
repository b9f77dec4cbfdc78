package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** Gives every target its light, and says why. */
public final class TargetJudge {

  private final JudgeRules rules;

  /** A judge by these parameters. */
  public TargetJudge(JudgeRules rules) {
    this.rules = rules;
  }

  /** How many are needed out of so many; empty for a target without a number. */
  public Optional<Needed> needed(Measure m, BigDecimal total) {
    if (m.kind() == MeasureKind.ZERO) {
      return Optional.of(new Needed(BigDecimal.ZERO, "không để xảy ra"));
    }
    if (!m.kind().isNumeric() || m.operator() == null || m.value() == null) {
      return Optional.empty();
    }
    return Optional.of(
        m.kind() == MeasureKind.SHARE
            ? Needed.share(m.operator(), m.value(), total, rules.rounding())
            : new Needed(m.value(), m.operator().vi() + " " + Vi.number(m.value())));
  }

  /** Judges one figure: a unit's own, or the one entered for the bloc. */
  public Verdict one(Measure m, @Nullable Figure figure, Checkpoint at) {
    return switch (figure) {
      case null -> Verdict.noFigure("Chưa nhập kết quả đến " + at.vi() + ".");
      case Figure.Parts p -> parts(m, new Tally(p.reached(), p.total(), 0), at);
      case Figure.Count c -> number(m, new Tally(c.number(), BigDecimal.ZERO, 0), at);
      case Figure.Level l -> Plain.level(m, l, at);
      case Figure.Done d -> Plain.done(m, d, at);
    };
  }

  /**
   * Judges a target of the whole bloc by the figures of all its units, null where none is given.
   */
  public Verdict bloc(Measure m, List<? extends @Nullable Figure> ofUnits, Checkpoint at) {
    if (ofUnits.stream().allMatch(Objects::isNull)) {
      return Verdict.noFigure("Chưa đơn vị nào nhập kết quả đến " + at.vi() + ".");
    }
    var tally = Tally.of(m, ofUnits);
    return m.kind() == MeasureKind.SHARE ? parts(m, tally, at) : number(m, tally, at);
  }

  /** Sums up a target that binds each unit: the worst light, and how many units are there. */
  public Verdict eachUnit(List<Verdict> ofUnits, Checkpoint at) {
    var green = count(ofUnits, Light.GREEN);
    var grey = count(ofUnits, Light.GREY);
    var figure = green + "/" + ofUnits.size() + " đơn vị";
    if (grey == ofUnits.size()) {
      return Verdict.noFigure("Chưa đơn vị nào nhập kết quả đến " + at.vi() + ".");
    }
    var said =
        "Chỉ tiêu của từng đơn vị: đến %s có %d/%d đơn vị %s, %d chậm, %d không đạt hoặc có nguy cơ, %d chưa có số liệu."
            .formatted(
                at.vi(),
                green,
                ofUnits.size(),
                at == Checkpoint.MIDYEAR ? "đúng tiến độ" : "đạt",
                count(ofUnits, Light.AMBER),
                count(ofUnits, Light.RED),
                grey);
    var light =
        count(ofUnits, Light.RED) > 0
            ? Light.RED
            : green == ofUnits.size() ? Light.GREEN : Light.AMBER;
    return new Verdict(light, Pace.word(light, at), false, figure, said);
  }

  private static long count(List<Verdict> verdicts, Light light) {
    return verdicts.stream().filter(v -> v.light() == light).count();
  }

  private Verdict parts(Measure m, Tally tally, Checkpoint at) {
    if (tally.total().signum() == 0) {
      return new Verdict(
          Light.GREY, "Không xét", false, "0/0", "Không có đối tượng để tính (tổng số là 0).");
    }
    return number(m, tally, at);
  }

  private Verdict number(Measure m, Tally tally, Checkpoint at) {
    var operator = m.operator() == null ? Operator.LE : m.operator();
    var needed = needed(m, tally.total()).orElseThrow();
    var share = m.kind() == MeasureKind.SHARE;
    // A share has become a whole number that is itself included.
    var line =
        switch (operator) {
          case GT -> share ? Operator.GE : Operator.GT;
          case LT -> share ? Operator.LE : Operator.LT;
          case EQ -> m.kind() == MeasureKind.ZERO ? Operator.LE : Operator.EQ;
          case GE, LE -> operator;
        };
    return new Pace(rules, m, tally, line, needed, at).verdict();
  }
}
