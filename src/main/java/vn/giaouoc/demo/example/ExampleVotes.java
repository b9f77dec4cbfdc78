package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.voting.BallotService;
import vn.giaouoc.voting.ClosingService;
import vn.giaouoc.voting.DecisionMethod;
import vn.giaouoc.voting.ElectionService;
import vn.giaouoc.voting.OpenChoice;
import vn.giaouoc.voting.RoundDraft;
import vn.giaouoc.voting.RoundRules;
import vn.giaouoc.voting.RoundService;
import vn.giaouoc.voting.Standpoint;
import vn.giaouoc.voting.Teller;
import vn.giaouoc.voting.TellerMinutesService;
import vn.giaouoc.voting.VotingDefaults;
import vn.giaouoc.voting.VotingMethod;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.voting.VotingQuery;
import vn.giaouoc.voting.domain.CountSheet;
import vn.giaouoc.work.ModelService;

/** The rounds of the year-end meeting: on paper, by roll call, by hands and by acclamation. */
@Component
@Profile("demo")
class ExampleVotes {

  private final VotingDefaults defaults;
  private final RoundService rounds;
  private final BallotService ballots;
  private final ClosingService closing;
  private final ElectionService elections;
  private final TellerMinutesService tellerMinutes;
  private final VotingQuery voting;
  private final ModelService models;

  ExampleVotes(
      VotingDefaults defaults,
      RoundService rounds,
      BallotService ballots,
      ClosingService closing,
      ElectionService elections,
      TellerMinutesService tellerMinutes,
      VotingQuery voting,
      ModelService models) {
    this.defaults = defaults;
    this.rounds = rounds;
    this.ballots = ballots;
    this.closing = closing;
    this.elections = elections;
    this.tellerMinutes = tellerMinutes;
    this.voting = voting;
    this.models = models;
  }

  /** Paper ballots: votes by unit, counted by two tellers who find the same. Its id. */
  long onPaper(Stage stage, VotingPurpose purpose, Map<Integer, Integer> votes) {
    var id =
        prepared(
            stage, purpose, DecisionMethod.VOTE, VotingMethod.SECRET, List.copyOf(votes.keySet()));
    rounds.nameTellers(
        stage.secretary(),
        id,
        List.of(
            new Teller(1, stage.unit(3), "Phó Chủ nhiệm Ủy ban Kiểm tra, Tổ trưởng"),
            new Teller(2, stage.unit(5), "Phó Trưởng ban Ban Nội chính"),
            new Teller(3, stage.unit(6), "Trưởng phòng Tổ chức, Hành chính")));
    open(stage, id);
    var size = stage.cast().size();
    var counted = new CountSheet(size, size, 0, 0, byCandidate(stage, id, votes));
    ballots.count(stage.as(stage.cast().tellers().get(0)), id, 1, counted);
    ballots.count(stage.as(stage.cast().tellers().get(1)), id, 2, counted);
    close(stage, id);
    var minutes = voting.minutes(stage.secretary(), id).orElseThrow();
    tellerMinutes.save(stage.secretary(), id, minutes.version(), minutes.body(), stage.today());
    return id;
  }

  /** The secretary calls each unit and writes down who is for whom. */
  void byRollCall(Stage stage, VotingPurpose purpose, Map<Integer, List<Integer>> supporters) {
    var candidates = supporters.keySet().stream().sorted().toList();
    var id = prepared(stage, purpose, DecisionMethod.VOTE, VotingMethod.OPEN, candidates);
    open(stage, id);
    speak(stage, id, supporters);
    close(stage, id);
  }

  /** All name the same unit without a count. Its id. */
  long byAcclamation(Stage stage, VotingPurpose purpose, int unit) {
    var id = prepared(stage, purpose, DecisionMethod.ACCLAMATION, VotingMethod.OPEN, List.of(unit));
    open(stage, id);
    speak(stage, id, Map.of(unit, IntStream.rangeClosed(1, stage.cast().size()).boxed().toList()));
    close(stage, id);
    return id;
  }

  /** A show of hands for the model of the year. */
  void modelByHands(Stage stage, Map<Integer, Integer> hands) {
    var secretary = stage.secretary();
    var id = rounds.prepare(secretary, defaults.of(secretary, VotingPurpose.MODEL));
    for (var model : models.list(secretary)) {
      var unit = model.unit();
      if (unit != null && hands.containsKey(stage.cast().units().indexOf(unit) + 1)) {
        rounds.addModel(secretary, id, unit, model.id(), model.name());
      }
    }
    open(stage, id);
    ballots.hands(secretary, id, byCandidate(stage, id, hands));
    close(stage, id);
  }

  /** Writes the elected down as leaders of next year. */
  void confirm(Stage stage, long election) {
    var from = LocalDate.of(2026, 1, 1);
    elections.confirm(stage.secretary(), election, version(stage, election), from);
  }

  private long prepared(
      Stage stage,
      VotingPurpose purpose,
      DecisionMethod decision,
      VotingMethod method,
      List<Integer> units) {
    var secretary = stage.secretary();
    var usual = defaults.of(secretary, purpose);
    var r = usual.rules();
    var rules =
        new RoundRules(
            decision,
            method,
            r.choice(),
            r.seats(),
            r.threshold(),
            r.quorum(),
            r.selfVote(),
            r.tieRule(),
            r.maxRounds());
    var basis = "Quy chế hoạt động của Khối thi đua Ví dụ, Điều 5, khoản 3";
    var id = rounds.prepare(secretary, new RoundDraft(purpose, usual.title(), rules, basis));
    units.stream().sorted().forEach(n -> rounds.addUnit(secretary, id, stage.unit(n)));
    return id;
  }

  private void open(Stage stage, long id) {
    rounds.open(stage.secretary(), id, version(stage, id), stage.today(), stage.cast().units());
  }

  private void speak(Stage stage, long id, Map<Integer, List<Integer>> supporters) {
    var candidates = voting.round(stage.secretary(), id).candidates();
    var said =
        IntStream.rangeClosed(1, stage.cast().size())
            .mapToObj(voter -> {
              var choices = new HashMap<Long, OpenChoice>();
              candidates.forEach(c ->
                  choices.put(
                      c.id(),
                      supporters.getOrDefault(number(stage, c.unit()), List.of()).contains(voter)
                          ? OpenChoice.AGREE
                          : OpenChoice.DISAGREE));
              return new Standpoint(stage.unit(voter), choices);
            })
            .toList();
    ballots.rollCall(stage.secretary(), id, said);
  }

  private Map<Long, Integer> byCandidate(Stage stage, long id, Map<Integer, Integer> byUnit) {
    var votes = new HashMap<Long, Integer>();
    voting
        .round(stage.secretary(), id)
        .candidates()
        .forEach(c -> votes.put(c.id(), byUnit.getOrDefault(number(stage, c.unit()), 0)));
    return votes;
  }

  private static int number(Stage stage, @org.jspecify.annotations.Nullable UnitId unit) {
    return unit == null ? 0 : stage.cast().units().indexOf(unit) + 1;
  }

  private void close(Stage stage, long id) {
    closing.close(stage.secretary(), id, version(stage, id));
  }

  private int version(Stage stage, long id) {
    return voting.round(stage.secretary(), id).round().version();
  }
}
