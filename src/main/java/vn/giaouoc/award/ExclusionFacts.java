package vn.giaouoc.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.ScreeningRepository.MemberRecord;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.rule.RuleScope;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;

/**
 * The screening of a year: what persons found and what the program itself knows. It never says more
 * than its records show.
 */
@Component
class ExclusionFacts {

  private final ScreeningRepository records;
  private final RankFacts ranks;
  private final AwardRules rules;
  private final Clock clock;

  ExclusionFacts(ScreeningRepository records, RankFacts ranks, AwardRules rules, Clock clock) {
    this.records = records;
    this.ranks = ranks;
    this.rules = rules;
    this.clock = clock;
  }

  /** The screening of the year; three statements at most, read once for one page. */
  YearScreening of(BlocYear year) {
    return ReadMemo.once(List.of("award.screening", year.id()), () -> read(year));
  }

  private YearScreening read(BlocYear year) {
    var today = Vi.day(clock.instant());
    var found = records.of(year.id(), today);
    var scope = new RuleScope(found.province(), year.bloc());
    var screening =
        new Screening(found.kinds(), found.checks(), known(year, found.records(), scope, today));
    return new YearScreening(screening, found.leader(), scope);
  }

  private List<ExclusionCheck> known(
      BlocYear year, List<MemberRecord> members, RuleScope scope, LocalDate today) {
    var facts = new ArrayList<ExclusionCheck>();
    var knockedOut = ranks.knockedOut(year);
    var allowed =
        members.stream().anyMatch(m -> m.absences() > 0)
            ? rules.value("meeting.jointAbsences", scope, today).integer()
            : Integer.MAX_VALUE;
    for (var member : members) {
      dissolved(member, today, facts);
      records(member, allowed, facts);
      sanction(member.unit(), knockedOut, facts);
    }
    return facts;
  }

  private static void dissolved(MemberRecord member, LocalDate today, List<ExclusionCheck> facts) {
    var ended = member.ended();
    var gone = ended != null && !ended.isAfter(today);
    facts.add(
        ExclusionCheck.known(
            member.unit(), "DISSOLVED", gone, gone ? "từ ngày " + Vi.date(ended) : null));
  }

  private static void sanction(
      UnitId unit, Map<UnitId, Boolean> knockedOut, List<ExclusionCheck> facts) {
    var out = knockedOut.get(unit);
    if (out != null) {
      facts.add(
          ExclusionCheck.known(unit, "SCORE_SANCTION", out, out ? "theo bảng xếp hạng" : null));
    }
  }

  private static void records(MemberRecord row, int allowed, List<ExclusionCheck> facts) {
    if (row.anySent()) {
      facts.add(
          ExclusionCheck.known(
              row.unit(), "NOT_REGISTERED", !row.sent(), row.sent() ? null : "chưa gửi đăng ký"));
    }
    if (row.anySigned()) {
      facts.add(
          ExclusionCheck.known(
              row.unit(), "NOT_SIGNED", !row.signed(), row.signed() ? null : "không có chữ ký"));
    }
    if (row.anyMeeting()) {
      var often = row.absences() >= allowed;
      facts.add(
          ExclusionCheck.known(
              row.unit(),
              "ABSENT_TWICE",
              often,
              often ? "vắng %02d lần".formatted(row.absences()) : null));
    }
  }
}
