package vn.giaouoc.voting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** Tells a year what its award review still waits for. */
@Component
class VotingGuards implements GuardAnswers {

  private final RoundRepository rounds;

  VotingGuards(RoundRepository rounds) {
    this.rounds = rounds;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(Guard.VOTING_ROUNDS_CLOSED, Guard.TIES_RESOLVED);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    var all =
        rounds.list(year.id()).stream().filter(r -> r.state() != RoundState.CANCELLED).toList();
    return guard == Guard.TIES_RESOLVED ? ties(year, all) : open(year, all);
  }

  private static List<Lack> open(BlocYear year, List<VotingRound> all) {
    if (all.stream().noneMatch(r -> r.state() == RoundState.CLOSED)) {
      return List.of(
          Lack.blocking(
              "Chưa có kết quả bình xét. Hãy ghi kết quả biểu quyết, bỏ phiếu, hoặc thống nhất kèm"
                  + " danh sách đơn vị đồng ý.",
              year.path() + "/binh-xet"));
    }
    return all.stream()
        .filter(r -> r.state() != RoundState.CLOSED)
        .map(r ->
            Lack.blocking(
                "Vòng “%s” %s. Hãy kết thúc hoặc hủy vòng này."
                    .formatted(r.title(), RoundText.lower(r.state().vi())),
                link(year, r)))
        .toList();
  }

  private static List<Lack> ties(BlocYear year, List<VotingRound> all) {
    var repeated = all.stream().map(VotingRound::follows).collect(Collectors.toSet());
    return all.stream()
        .filter(r -> r.tieOpen() && !repeated.contains(r.id()))
        .map(r ->
            Lack.blocking(
                "Vòng “%s” còn bằng phiếu chưa phân định.".formatted(r.title()), link(year, r)))
        .toList();
  }

  private static String link(BlocYear year, VotingRound round) {
    return year.path() + "/binh-xet/" + round.id();
  }
}
