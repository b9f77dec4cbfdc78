package vn.giaouoc.year;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.rule.RuleValue;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.rule.WorkCalendar;

/** What a new year begins with: settings and calendar, from the rules and from the year before. */
@Component
class YearTemplate {

  private static final String DEADLINE = "deadline.";

  private final Rules rules;
  private final WorkCalendar calendar;
  private final YearRepository years;
  private final DeadlineRepository deadlines;

  YearTemplate(
      Rules rules, WorkCalendar calendar, YearRepository years, DeadlineRepository deadlines) {
    this.rules = rules;
    this.calendar = calendar;
    this.years = years;
    this.deadlines = deadlines;
  }

  /** Fills the year; what it has already stays. */
  void fill(BlocYear year, @Nullable BlocYear from) {
    var day = LocalDate.of(year.number(), 1, 1);
    var scope = rules.scope(year.bloc(), day);
    var settings = settings(year, from, day);
    years.insertSettings(year.id(), settings);
    var days = calendar.days(year.bloc(), day);
    for (var entry : rules.startingWith(DEADLINE, scope, day)) {
      var template = entry.value().dayOf(year.number());
      deadlines.add(
          year.id(),
          entry.parameter().code().substring(DEADLINE.length()),
          entry.parameter().label(),
          settings.shiftOffHolidays() ? days.onOrAfter(template) : template,
          template,
          entry.value().basis());
    }
    if (from != null) {
      for (var own : deadlines.list(from.id())) {
        var template = own.template().plusYears((long) year.number() - from.number());
        deadlines.add(
            year.id(),
            own.code(),
            own.label(),
            settings.shiftOffHolidays() ? days.onOrAfter(template) : template,
            template,
            "Chuyển từ năm " + from.number());
      }
    }
  }

  /** What a layer has set, else what the year before had, else the default. */
  private YearSettings settings(BlocYear year, @Nullable BlocYear from, LocalDate day) {
    var old =
        from == null
            ? YearSettings.DEFAULT
            : years.settings(from.id()).orElse(YearSettings.DEFAULT);
    Map<String, RuleValue> set =
        rules.startingWith("year.", rules.scope(year.bloc(), day), day).stream()
            .map(Rules.Described::value)
            .filter(value -> from == null || value.layer() != null)
            .collect(Collectors.toMap(RuleValue::code, value -> value));
    var order = set.get("year.crossCheckOrder");
    return new YearSettings(
        yes(set, "year.boardReview", old.boardReview()),
        yes(set, "year.crossCheck", old.crossCheck()),
        order == null ? old.crossCheckOrder() : CrossCheckOrder.valueOf(order.value()),
        yes(set, "year.seesOthersScores", old.seesOthersScores()),
        number(set, "year.objectionDays", old.objectionDays()),
        number(set, "year.graceHours", old.graceHours()),
        number(set, "year.secretaryExtensionDays", old.secretaryExtensionDays()),
        yes(set, "year.shiftOffHolidays", old.shiftOffHolidays()),
        yes(set, "year.movesByDate", old.movesByDate()),
        0);
  }

  private static boolean yes(Map<String, RuleValue> set, String code, boolean old) {
    var value = set.get(code);
    return value == null ? old : value.yes();
  }

  private static int number(Map<String, RuleValue> set, String code, int old) {
    var value = set.get(code);
    return value == null ? old : value.integer();
  }
}
