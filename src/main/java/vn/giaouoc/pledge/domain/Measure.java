package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * What can be judged of a target, apart from its wording.
 *
 * @param operatorStated whether the text has a word such as “ít nhất”; “100 %” alone is read as GE
 * @param value exact; per cent for {@link MeasureKind#SHARE}
 * @param scale code of an {@link OrdinalScale}
 * @param level code of the level that counts, and all above it
 * @param title a title that counts, for example “gia đình văn hóa”
 */
public record Measure(
    MeasureKind kind,
    @Nullable Operator operator,
    boolean operatorStated,
    @Nullable BigDecimal value,
    @Nullable MeasureUnit unit,
    @Nullable Population population,
    TargetScope scope,
    @Nullable String scale,
    @Nullable String level,
    @Nullable String title) {

  /** A share of a population, in per cent, to be reached or passed. */
  public static Measure share(String percent, Population of, TargetScope scope) {
    return new Measure(
        MeasureKind.SHARE,
        Operator.GE,
        false,
        new BigDecimal(percent),
        MeasureUnit.PERCENT,
        of,
        scope,
        null,
        null,
        null);
  }

  /** A number of things. */
  public static Measure count(
      Operator operator, String number, String unit, @Nullable Population of, TargetScope scope) {
    return new Measure(
        MeasureKind.COUNT,
        operator,
        true,
        new BigDecimal(number),
        new MeasureUnit(unit),
        of,
        scope,
        null,
        null,
        null);
  }

  /** Something that must not happen at all. */
  public static Measure zero(String unit, TargetScope scope) {
    return new Measure(
        MeasureKind.ZERO,
        Operator.EQ,
        true,
        BigDecimal.ZERO,
        new MeasureUnit(unit),
        Population.of(PopulationCode.UNITS_OF_BLOC),
        scope,
        null,
        null,
        null);
  }

  /** A duty without a number. */
  public static Measure qualitative(TargetScope scope) {
    return new Measure(
        MeasureKind.QUALITATIVE, null, false, null, null, null, scope, null, null, null);
  }

  /** A title the unit, or the bloc, is to hold. */
  public static Measure titled(String title, TargetScope scope) {
    return new Measure(MeasureKind.TITLE, null, false, null, null, null, scope, null, null, title);
  }

  /** The same, where only this level and those above it count. */
  public Measure atLevel(OrdinalScale theScale, String theLevel) {
    return new Measure(
        kind,
        operator,
        operatorStated,
        value,
        unit,
        population,
        scope,
        theScale.code(),
        theLevel,
        title);
  }

  /** The same, where only holders of this title count. */
  public Measure withTitle(String theTitle) {
    return new Measure(
        kind, operator, operatorStated, value, unit, population, scope, scale, level, theTitle);
  }

  /**
   * What is to be reached, as a table prints it: “95%”, “ít nhất 01 mô hình”, “0 đơn thư”. A bare
   * percentage stays bare where the pledge says no more.
   */
  public String planned() {
    return switch (kind) {
      case SHARE -> words() + Vi.number(value) + "%";
      case COUNT -> words() + counted() + (unit == null ? "" : " " + unit.text());
      case ZERO -> "0" + (unit == null ? "" : " " + unit.text());
      case QUALITATIVE -> "";
      case TITLE -> title == null ? "" : title;
    };
  }

  /** The level that counts with all above it, in words; empty where the target names none. */
  public String levelWords() {
    if (level == null || scale == null) {
      return "";
    }
    var theLevel = level;
    return OrdinalScale.byCode(scale).map(s -> s.wording(theLevel) + " trở lên").orElse("");
  }

  private String words() {
    return operator == null || !operatorStated ? "" : operator.vi() + " ";
  }

  private String counted() {
    return value == null
        ? ""
        : value.stripTrailingZeros().scale() > 0
            ? Vi.number(value)
            : Vi.count(value.longValueExact());
  }

  /** Whether what is counted are the bloc's own units. */
  boolean countsUnits() {
    return population != null && population.code() == PopulationCode.UNITS_OF_BLOC;
  }
}
