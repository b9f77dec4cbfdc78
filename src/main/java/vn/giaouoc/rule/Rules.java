package vn.giaouoc.rule;

import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.shared.BlocId;

/** What others may ask about rules: which value holds for a bloc on a day, and why. */
public interface Rules {

  /** For whom a bloc's parameters are asked on that day. */
  RuleScope scope(BlocId bloc, LocalDate day);

  /**
   * What holds for the parameter on that day: the law's value, else the province's, else the
   * bloc's, else the program's default. {@link java.util.NoSuchElementException} if there is no
   * such parameter.
   */
  RuleValue value(String code, RuleScope scope, LocalDate day);

  /** Every parameter on that day, by code, in one statement. */
  List<RuleValue> all(RuleScope scope, LocalDate day);

  /** Those whose code begins with this, in their order, each with its description. */
  List<Described> startingWith(String prefix, RuleScope scope, LocalDate day);

  /** {@link #startingWith(String, RuleScope, LocalDate)} for a bloc. */
  List<Described> startingWith(String prefix, BlocId bloc, LocalDate day);

  /** A value together with what it is a value of. */
  record Described(Parameter parameter, RuleValue value) {}

  /**
   * Freezes everything that holds on that day, to be stored with a result. Equal contents have the
   * same id and hash.
   */
  RuleSet freeze(RuleScope scope, LocalDate day);

  /** A frozen rule set; {@link java.util.NoSuchElementException} if there is none. */
  RuleSet frozen(long id);

  /** {@link #value(String, RuleScope, LocalDate)} for a bloc. */
  RuleValue value(String code, BlocId bloc, LocalDate day);
}
