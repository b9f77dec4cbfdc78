package vn.giaouoc.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** Tells a year whether its decisions are signed and its awards handed over. */
@Component
class DecisionGuards implements GuardAnswers {

  private final DecisionRepository decisions;
  private final AwardRepository awards;

  DecisionGuards(DecisionRepository decisions, AwardRepository awards) {
    this.decisions = decisions;
    this.awards = awards;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(Guard.DECISION_SIGNED, Guard.AWARDS_DELIVERED);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return guard == Guard.DECISION_SIGNED ? unsigned(year) : undelivered(year);
  }

  private List<Lack> unsigned(BlocYear year) {
    var all = decisions.list(year.bloc(), year.number());
    if (all.isEmpty()) {
      return List.of(Lack.blocking("Chưa có dự thảo quyết định khen thưởng.", decisions(year)));
    }
    var lacks = new ArrayList<Lack>();
    for (var decision : all) {
      if (!decision.signed()) {
        lacks.add(
            Lack.blocking(
                "Quyết định của %s chưa ký.".formatted(decision.issuer()), decisions(year)));
      } else if (decision.number() == null && decision.source() == null) {
        lacks.add(
            Lack.warning(
                "Quyết định của %s chưa ghi số.".formatted(decision.issuer()), decisions(year)));
      }
    }
    return lacks;
  }

  private List<Lack> undelivered(BlocYear year) {
    var lacks = new ArrayList<Lack>();
    for (var award : awards.ofYear(year.bloc(), year.number())) {
      if (award.stands() && award.deliveredOn() == null) {
        lacks.add(
            Lack.blocking(
                "Chưa trao %s cho %s.".formatted(award.wording(), award.recipientName()),
                year.path() + "/khen-thuong/trao"));
      }
      if (!award.given() && award.noticeOn() == null) {
        lacks.add(
            Lack.warning(
                "Chưa thông báo %s không được tặng %s."
                    .formatted(award.recipientName(), award.wording()),
                decisions(year)));
      }
    }
    return lacks;
  }

  private static String decisions(BlocYear year) {
    return year.path() + "/khen-thuong/quyet-dinh";
  }
}
