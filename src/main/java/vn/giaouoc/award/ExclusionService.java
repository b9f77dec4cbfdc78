package vn.giaouoc.award;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.voting.CandidateScreening;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** The checklist of exclusions before the review (rà soát điều kiện). */
@Service
public class ExclusionService implements CandidateScreening {

  private final ExclusionRepository exclusions;
  private final ExclusionFacts facts;
  private final Blocs blocs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExclusionService(
      ExclusionRepository exclusions,
      ExclusionFacts facts,
      Blocs blocs,
      ApplicationEventPublisher events,
      Clock clock) {
    this.exclusions = exclusions;
    this.facts = facts;
    this.blocs = blocs;
    this.events = events;
    this.clock = clock;
  }

  /** The checklist as it stands. */
  @Transactional(readOnly = true)
  public Screening screening(Standing standing) {
    standing.mustSeeInside();
    return of(standing.year());
  }

  Screening of(BlocYear year) {
    return facts.of(year).screening();
  }

  /**
   * Records what was found about a unit. The secretary or the Board may; an exclusion needs a note
   * and a paper that shows it.
   */
  @Transactional
  public void record(
      Standing standing,
      UnitId unit,
      String kind,
      boolean found,
      @Nullable String note,
      @Nullable String document,
      @Nullable Long evidence) {
    standing.mustLeadOrBoard();
    mustBeMember(standing, unit);
    mustBeOpen(standing.year());
    var of = kind(kind);
    if (found && note == null) {
      throw Refused.at("noi-dung", "Hãy ghi rõ sự việc.");
    }
    if (found && document == null && evidence == null) {
      throw Refused.at("van-ban", "Hãy ghi số, ngày của văn bản làm căn cứ.");
    }
    exclusions.put(
        standing.year().id(),
        unit,
        kind,
        found,
        note,
        document,
        evidence,
        Vi.day(clock.instant()),
        standing.actor().name());
    events.publishEvent(
        Change.by(standing.actor(), "award.check-exclusion")
            .on("exclusion-check", standing.year().id() + "/" + unit + "/" + kind)
            .in(standing.year().bloc(), standing.year().id())
            .forUnit(unit)
            .saying("Rà soát “%s”: %s".formatted(of.sentence(), found ? "có" : "không"))
            .because(note));
  }

  /**
   * Confirms that nothing else was found: everything not yet checked, for one unit or for all, is
   * recorded as not applying. How many entries that were.
   */
  @Transactional
  public int confirmRest(Standing standing, @Nullable UnitId only) {
    standing.mustLeadOrBoard();
    mustBeOpen(standing.year());
    if (only != null) {
      mustBeMember(standing, only);
    }
    var screening = of(standing.year());
    var count = 0;
    for (var unit : only == null ? standing.members() : List.of(only)) {
      for (var kind : screening.unchecked(unit)) {
        exclusions.put(
            standing.year().id(),
            unit,
            kind.code(),
            false,
            null,
            null,
            null,
            Vi.day(clock.instant()),
            standing.actor().name());
        count++;
      }
    }
    if (count > 0) {
      events.publishEvent(
          Change.by(standing.actor(), "award.confirm-exclusions")
              .on("year", standing.year().id())
              .in(standing.year().bloc(), standing.year().id())
              .forUnit(only)
              .saying("Xác nhận đã rà soát, không phát hiện thêm: %d nội dung".formatted(count)));
    }
    return count;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UnitId, List<String>> barred(BlocYear year) {
    var screening = of(year);
    var barred = new HashMap<UnitId, List<String>>();
    for (Member member : blocs.members(year.bloc(), year.number())) {
      var sentences = screening.barring(member.unit(), member.name());
      if (!sentences.isEmpty()) {
        barred.put(member.unit(), sentences);
      }
    }
    return barred;
  }

  private ExclusionKind kind(String code) {
    return exclusions.kinds().stream()
        .filter(k -> k.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no exclusion " + code));
  }

  private static void mustBeMember(Standing standing, UnitId unit) {
    if (!standing.members().contains(unit)) {
      throw new NoSuchElementException("unit " + unit + " is no member");
    }
  }

  private static void mustBeOpen(BlocYear year) {
    if (!year.state().isBefore(BlocYearState.DECIDED)) {
      throw Refused.because("Đã có quyết định khen thưởng, không sửa kết quả rà soát được nữa.");
    }
  }
}
