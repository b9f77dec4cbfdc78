package vn.giaouoc.demo.example;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.demo.ScriptedClock;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearOpening;
import vn.giaouoc.year.YearService;

/** The sixth bloc of the demonstration, plainly an example, from its founding to its year's end. */
@Component
@Profile("demo")
public class ExampleBloc {

  static final String OVERSEER = "Phó Bí thư Thường trực Tỉnh ủy Ví dụ";

  private final ScriptedClock clock;
  private final ExampleFounding founding;
  private final ExamplePastYear past;
  private final YearOpening opening;
  private final YearAccess access;
  private final YearService years;
  private final ExampleSpring spring;
  private final ExampleMidyear midyear;
  private final ExampleSecondHalf secondHalf;
  private final ExampleAutumn autumn;
  private final ExampleWinter winter;
  private final ExampleProposal proposal;
  private final ExampleAppraisal appraisal;
  private final ExampleAwards awards;

  ExampleBloc(
      ScriptedClock clock,
      ExampleFounding founding,
      ExamplePastYear past,
      YearOpening opening,
      YearAccess access,
      YearService years,
      ExampleSpring spring,
      ExampleMidyear midyear,
      ExampleSecondHalf secondHalf,
      ExampleAutumn autumn,
      ExampleWinter winter,
      ExampleProposal proposal,
      ExampleAppraisal appraisal,
      ExampleAwards awards) {
    this.clock = clock;
    this.founding = founding;
    this.past = past;
    this.opening = opening;
    this.access = access;
    this.years = years;
    this.spring = spring;
    this.midyear = midyear;
    this.secondHalf = secondHalf;
    this.autumn = autumn;
    this.winter = winter;
    this.proposal = proposal;
    this.appraisal = appraisal;
    this.awards = awards;
  }

  /** Founds the bloc, records the scores of 2024 and plays 2025 from opening to end. */
  public void load() {
    var bloc = founding.found();
    var cast = founding.cast(bloc);
    past.play(bloc, cast);
    founding.elect(bloc, cast.units());
    clock.standAt(LocalDate.of(2025, 1, 6));
    var opened = opening.open(cast.boardOfficer(), bloc, 2025);
    var stage = new Stage(clock, access, years, bloc, opened.year().id(), cast);
    spring.play(stage);
    midyear.play(stage);
    secondHalf.play(stage);
    autumn.play(stage);
    winter.play(stage);
    proposal.play(stage);
    appraisal.play(stage);
    awards.play(stage);
  }
}
