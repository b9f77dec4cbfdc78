package vn.giaouoc.voting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.voting.domain.CountSheet;
import vn.giaouoc.year.Standing;

/** Entering what was said and what was counted, while a round is open. */
@Service
public class BallotService {

  private final RoundRepository rounds;
  private final CandidateRepository candidates;
  private final BallotRepository ballots;
  private final ApplicationEventPublisher events;

  BallotService(
      RoundRepository rounds,
      CandidateRepository candidates,
      BallotRepository ballots,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.ballots = ballots;
    this.events = events;
  }

  /** Corrects who is present. */
  @Transactional
  public void setPresent(Standing standing, long id, Collection<UnitId> present) {
    standing.mustLead();
    var round = open(standing, id);
    var spoken =
        ballots.standpoints(id).stream().map(Standpoint::unit).filter(u -> !present.contains(u));
    if (spoken.findAny().isPresent()) {
      throw Refused.at("co-mat", "Có đơn vị đã cho ý kiến, không ghi vắng được.");
    }
    ballots.setPresent(id, present);
    record(
        standing,
        "voting.presence",
        round,
        "Ghi %d thành viên có mặt tại “%s”".formatted(present.size(), round.title()),
        Map.of());
  }

  /** The head's own voice for the unit, in an open or written vote. */
  @Transactional
  public void speak(Standing standing, long id, Standpoint standpoint) {
    standing.mustHead(standpoint.unit());
    enter(standing, id, List.of(standpoint));
  }

  /** The secretary's roll call: what each unit said aloud, or wrote. */
  @Transactional
  public void rollCall(Standing standing, long id, List<Standpoint> standpoints) {
    standing.mustLead();
    enter(standing, id, standpoints);
  }

  /**
   * The whole roll call at once: who is present, and what each of them said. What an absent unit
   * may have said before is dropped.
   */
  @Transactional
  public void setPresentAndRollCall(
      Standing standing, long id, Collection<UnitId> present, List<Standpoint> standpoints) {
    standing.mustLead();
    open(standing, id);
    ballots.clearStandpoints(id);
    setPresent(standing, id, present);
    enter(standing, id, standpoints);
  }

  private void enter(Standing standing, long id, List<Standpoint> standpoints) {
    var round = open(standing, id);
    if (!round.rules().rollCall()) {
      throw Refused.because(
          "Vòng này bỏ phiếu kín: chỉ nhập số đếm, không ghi đơn vị nào chọn gì.");
    }
    var list = candidates.ofRound(id);
    var reasons = new ArrayList<Reason>();
    var voters = ballots.voters(id);
    for (var standpoint : standpoints) {
      if (!voters.containsKey(standpoint.unit())) {
        reasons.add(new Reason(null, "Có đơn vị không có quyền biểu quyết ở vòng này.", null));
      }
      reasons.addAll(SelfVote.faults(round, list, standpoint));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    ballots.dropSheet(id, 0);
    for (var standpoint : standpoints) {
      ballots.nowPresent(id, standpoint.unit());
      ballots.saveStandpoint(id, SelfVote.complete(round, list, standpoint));
    }
    var names = list.stream().collect(Collectors.toMap(Candidate::id, Candidate::name));
    for (var standpoint : standpoints) {
      events.publishEvent(
          RoundService.change(
                  standing, "voting.speak", id, "Ghi ý kiến biểu quyết tại “" + round.title() + "”")
              .forUnit(standpoint.unit())
              .after(said(standpoint, names)));
    }
  }

  private static Map<String, String> said(Standpoint standpoint, Map<Long, String> names) {
    var said = new TreeMap<String, String>();
    standpoint.choices().forEach((c, choice) -> said.put(names.getOrDefault(c, ""), choice.vi()));
    return said;
  }

  /** A show of hands: only the numbers of those for each candidate. Replaces a roll call. */
  @Transactional
  public void hands(Standing standing, long id, Map<Long, Integer> votes) {
    standing.mustLead();
    var round = open(standing, id);
    if (!round.rules().rollCall() || round.rules().decision() != DecisionMethod.VOTE) {
      throw Refused.because("Vòng này không đếm giơ tay.");
    }
    var present = present(id);
    var sheet = new CountSheet(present, present, 0, 0, known(id, votes));
    ballots.clearStandpoints(id);
    ballots.saveSheet(id, 0, null, standing.actor().name(), sheet);
    record(standing, "voting.hands", round, "Ghi số giơ tay tại “" + round.title() + "”", votes);
  }

  /**
   * A teller's own count of a secret ballot. Two accounts count, neither sees the other's numbers
   * before both are in; each may correct its own.
   */
  @Transactional
  public void count(Standing standing, long id, int seat, CountSheet counted) {
    standing.must(standing.isTeller() || standing.leads(), "count ballots");
    var round = open(standing, id);
    if (!round.rules().papers()) {
      throw Refused.because("Vòng này biểu quyết công khai, không có phiếu để kiểm.");
    }
    var sheets = ballots.sheets(id);
    var mine = standing.actor().account();
    var account = mine == null ? null : (Long) mine.value();
    var there = sheets.get(seat);
    if (there != null && mine != null && !account(mine, there)) {
      throw Refused.because(
          "Bản đếm này do %s nhập. Hãy nhập bản đếm của mình ở ô còn lại.".formatted(there.by()));
    }
    if (mine != null
        && sheets.entrySet().stream()
            .anyMatch(e -> e.getKey() != seat && account(mine, e.getValue()))) {
      throw Refused.because(
          "Hai bản đếm phải do hai người nhập. Bản kia do chính tài khoản này nhập.");
    }
    var sheet =
        new CountSheet(
            counted.issued(),
            counted.valid(),
            counted.invalid(),
            counted.notReturned(),
            known(id, counted.votes()));
    ballots.saveSheet(id, seat, account, standing.actor().name(), sheet);
    record(
        standing,
        "voting.count",
        round,
        "Nhập bản đếm %d của “%s”".formatted(seat, round.title()),
        sheet.votes());
  }

  private static boolean account(AccountId mine, EnteredSheet sheet) {
    return sheet.account() != null && sheet.account() == mine.value();
  }

  private Map<Long, Integer> known(long id, Map<Long, Integer> votes) {
    var known = new HashMap<Long, Integer>();
    for (var candidate : candidates.ofRound(id)) {
      known.put(candidate.id(), votes.getOrDefault(candidate.id(), 0));
    }
    if (!known.keySet().containsAll(votes.keySet())) {
      throw Refused.because("Có trường hợp không thuộc danh sách của vòng này. Hãy tải lại trang.");
    }
    return known;
  }

  private int present(long id) {
    return (int) ballots.voters(id).values().stream().filter(p -> p).count();
  }

  private VotingRound open(Standing standing, long id) {
    var round = rounds.get(standing.year().id(), id);
    if (round.state() != RoundState.OPEN) {
      throw Refused.because(
          "Vòng “%s” %s, chưa hoặc không còn nhận ý kiến."
              .formatted(round.title(), RoundText.lower(round.state().vi())));
    }
    return round;
  }

  private void record(
      Standing standing, String action, VotingRound round, String sentence, Map<Long, ?> numbers) {
    var after = new TreeMap<String, String>();
    numbers.forEach((k, v) -> after.put(k.toString(), v.toString()));
    events.publishEvent(
        RoundService.change(standing, action, round.id(), sentence).after(Map.copyOf(after)));
  }
}
