package vn.giaouoc.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.voting.domain.CountSheet;
import vn.giaouoc.year.Standing;

/** Reading the award review of a year. */
@Service
@Transactional(readOnly = true)
public class VotingQuery implements VotingResults {

  private final RoundRepository rounds;
  private final CandidateRepository candidates;
  private final BallotRepository ballots;
  private final TellerRepository tellers;

  VotingQuery(
      RoundRepository rounds,
      CandidateRepository candidates,
      BallotRepository ballots,
      TellerRepository tellers) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.ballots = ballots;
    this.tellers = tellers;
  }

  /** All rounds of the year, cancelled ones too; two statements. */
  public List<RoundView> rounds(Standing standing) {
    standing.mustSeeInside();
    return views(standing.year().id());
  }

  @Override
  public List<RoundView> closed(YearId year) {
    return views(year).stream().filter(v -> v.round().state() == RoundState.CLOSED).toList();
  }

  private List<RoundView> views(YearId year) {
    var byRound = candidates.ofYear(year).stream().collect(Collectors.groupingBy(Candidate::round));
    return rounds.list(year).stream()
        .map(r -> new RoundView(r, byRound.getOrDefault(r.id(), List.of())))
        .toList();
  }

  /** One round; {@link java.util.NoSuchElementException} if it is not of this year. */
  public RoundView round(Standing standing, long id) {
    standing.mustSeeInside();
    return new RoundView(rounds.get(standing.year().id(), id), candidates.ofRound(id));
  }

  /**
   * What has been entered for a round so far. Of two tellers' counts, a reader sees the other's
   * only when both are in.
   */
  public Entered entered(Standing standing, long id) {
    standing.mustSeeInside();
    var round = rounds.get(standing.year().id(), id);
    var list = candidates.ofRound(id);
    var sheets = new HashMap<>(ballots.sheets(id));
    var names = list.stream().collect(Collectors.toMap(Candidate::id, Candidate::name));
    var first = sheets.get(1);
    var second = sheets.get(2);
    var differences =
        first == null || second == null
            ? null
            : CountSheet.differences(first.sheet(), second.sheet(), names);
    var account = standing.actor().account();
    var visible = new HashMap<Integer, CountSheet>();
    var by = new HashMap<Integer, String>();
    sheets.forEach((seat, sheet) -> {
      by.put(seat, sheet.by());
      var mine = account != null && sheet.account() != null && sheet.account() == account.value();
      if (seat == 0 || differences != null || mine) {
        visible.put(seat, sheet.sheet());
      }
    });
    return new Entered(
        ballots.voters(id),
        round.rules().rollCall() ? ballots.standpoints(id) : List.of(),
        visible,
        by,
        differences == null ? List.of() : differences);
  }

  /**
   * What has been entered for a round.
   *
   * @param voters every unit with a vote and whether it is present
   * @param standpoints of open and written votes; never of a secret one
   * @param sheets counts by seat, as far as the reader may see them
   * @param by who entered a count, by seat
   * @param differences between the two tellers, once both have counted
   */
  public record Entered(
      Map<UnitId, Boolean> voters,
      List<Standpoint> standpoints,
      Map<Integer, CountSheet> sheets,
      Map<Integer, String> by,
      List<String> differences) {}

  /** The teller team of a round. */
  public List<Teller> tellers(Standing standing, long id) {
    return tellers.list(rounds.get(standing.year().id(), id).id());
  }

  /** The teller minutes of a round, once it is closed. */
  public Optional<TellerMinutes> minutes(Standing standing, long id) {
    return tellers.minutes(rounds.get(standing.year().id(), id).id());
  }
}
