package vn.giaouoc.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** Preparing and opening rounds of the award review. The leader unit prepares them. */
@Service
public class RoundService {

  private final RoundRepository rounds;
  private final CandidateRepository candidates;
  private final BallotRepository ballots;
  private final TellerRepository tellers;
  private final Rankings rankings;
  private final Blocs blocs;
  private final ObjectProvider<CandidateScreening> screenings;
  private final ApplicationEventPublisher events;

  RoundService(
      RoundRepository rounds,
      CandidateRepository candidates,
      BallotRepository ballots,
      TellerRepository tellers,
      Rankings rankings,
      Blocs blocs,
      ObjectProvider<CandidateScreening> screenings,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.ballots = ballots;
    this.tellers = tellers;
    this.rankings = rankings;
    this.blocs = blocs;
    this.screenings = screenings;
    this.events = events;
  }

  /** Prepares a round; its id. */
  @Transactional
  public long prepare(Standing standing, RoundDraft draft) {
    standing.mustLead();
    standing.mustBeOpen();
    check(standing, draft);
    var id = rounds.add(standing.year().id(), draft, 1, null);
    record(standing, "voting.prepare", id, "Chuẩn bị vòng bình xét “" + draft.title() + "”");
    return id;
  }

  /** Changes a round that is not open yet. */
  @Transactional
  public void change(Standing standing, long id, int version, RoundDraft draft) {
    standing.mustLead();
    var before = prepared(standing, id);
    check(standing, draft);
    if (!rounds.change(id, version, draft)) {
      throw overtaken(rounds.get(standing.year().id(), id));
    }
    events.publishEvent(
        change(standing, "voting.change", id, "Sửa vòng bình xét “" + draft.title() + "”")
            .before(Map.of("Thể lệ", RoundText.rules(before.rules())))
            .after(Map.of("Thể lệ", RoundText.rules(draft.rules()))));
  }

  private void check(Standing standing, RoundDraft draft) {
    RoundChecks.mustMakeSense(draft);
    if (draft.purpose() == VotingPurpose.GRADE) {
      RoundChecks.mustBeVoted(draft.grade(), rankings.votedGrades(standing.year().id()));
    }
  }

  /** Puts a member unit forward. */
  @Transactional
  public void addUnit(Standing standing, long id, UnitId unit) {
    standing.mustLead();
    var round = prepared(standing, id);
    var name = RoundChecks.memberName(blocs, standing.year(), unit);
    add(standing, round, unit, null, name);
  }

  /** Puts an exemplary model forward: a unit's own, or one the bloc builds together. */
  @Transactional
  public void addModel(Standing standing, long id, @Nullable UnitId unit, long model, String name) {
    standing.mustLead();
    var round = prepared(standing, id);
    var of = unit == null ? "cả khối" : RoundChecks.memberName(blocs, standing.year(), unit);
    add(standing, round, unit, model, name + " (" + of + ")");
  }

  /** Puts any other matter forward. */
  @Transactional
  public void addMatter(Standing standing, long id, String name) {
    standing.mustLead();
    add(standing, prepared(standing, id), null, null, name);
  }

  private void add(
      Standing standing,
      VotingRound round,
      @Nullable UnitId unit,
      @Nullable Long model,
      String name) {
    try {
      candidates.add(round.id(), unit, model, name);
    } catch (DuplicateKeyException e) {
      throw Refused.at("don-vi", name + " đã có trong danh sách.");
    }
    events.publishEvent(
        change(
                standing,
                "voting.add-candidate",
                round.id(),
                "Đưa %s vào danh sách “%s”".formatted(name, round.title()))
            .forUnit(unit));
  }

  /** Takes a candidate off a list that is not open yet. */
  @Transactional
  public void dropCandidate(Standing standing, long id, long candidate) {
    standing.mustLead();
    var round = prepared(standing, id);
    var name =
        candidates.ofRound(id).stream()
            .filter(c -> c.id() == candidate)
            .map(Candidate::name)
            .findFirst()
            .orElseThrow();
    candidates.drop(id, candidate);
    record(
        standing,
        "voting.drop-candidate",
        id,
        "Đưa %s ra khỏi danh sách “%s”".formatted(name, round.title()));
  }

  /** Names the teller team; the first is its head. */
  @Transactional
  public void nameTellers(Standing standing, long id, List<Teller> team) {
    standing.mustLead();
    var round = rounds.get(standing.year().id(), id);
    if (round.state() == RoundState.CLOSED || round.state() == RoundState.CANCELLED) {
      throw Refused.because("Vòng này đã kết thúc, không thay tổ kiểm phiếu được nữa.");
    }
    tellers.replace(id, team);
    record(standing, "voting.name-tellers", id, "Lập tổ kiểm phiếu cho “" + round.title() + "”");
  }

  /** Opens the round on that day for the units present; members and rules are fixed from now on. */
  @Transactional
  public void open(
      Standing standing, long id, int version, LocalDate heldOn, Collection<UnitId> present) {
    standing.mustLead();
    var round = prepared(standing, id);
    var list = candidates.ofRound(id);
    var reasons = new ArrayList<Reason>(RoundChecks.notTime(standing.year(), round.purpose()));
    reasons.addAll(RoundChecks.notReady(round, list, tellers.list(id)));
    reasons.addAll(barred(standing, round, list));
    if (!standing.members().containsAll(present)) {
      reasons.add(new Reason("co-mat", "Có đơn vị không phải thành viên của năm này.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    if (!rounds.open(id, version, standing.members().size(), heldOn)) {
      throw overtaken(rounds.get(standing.year().id(), id));
    }
    ballots.addVoters(id, standing.members(), present);
    record(
        standing,
        "voting.open",
        id,
        "Mở vòng bình xét “%s”: %d/%d thành viên có mặt"
            .formatted(round.title(), present.size(), standing.members().size()));
  }

  private List<Reason> barred(Standing standing, VotingRound round, List<Candidate> list) {
    if (round.purpose() != VotingPurpose.FLAG && round.purpose() != VotingPurpose.CERTIFICATE) {
      return List.of();
    }
    var barred = screenings.stream().map(s -> s.barred(standing.year())).toList();
    var reasons = new ArrayList<Reason>();
    for (var candidate : list) {
      for (var map : barred) {
        if (candidate.unit() != null) {
          map.getOrDefault(candidate.unit(), List.of())
              .forEach(s ->
                  reasons.add(
                      new Reason(null, s, standing.year().path() + "/khen-thuong/dieu-kien")));
        }
      }
    }
    return reasons;
  }

  /** Cancels a round with a reason. Nothing of it is deleted. */
  @Transactional
  public void cancel(Standing standing, long id, int version, String reason) {
    standing.mustLeadOrBoard();
    standing.mustBeOpen();
    var round = rounds.get(standing.year().id(), id);
    if (round.confirmedOn() != null) {
      throw Refused.because("Kết quả bầu đã ghi thành nhiệm kỳ, không hủy vòng này được nữa.");
    }
    if (!rounds.cancel(id, version, reason)) {
      throw overtaken(round);
    }
    events.publishEvent(
        change(standing, "voting.cancel", id, "Hủy vòng bình xét “" + round.title() + "”")
            .because(reason));
  }

  private VotingRound prepared(Standing standing, long id) {
    standing.mustBeOpen();
    var round = rounds.get(standing.year().id(), id);
    if (round.state() != RoundState.PREPARED) {
      throw Refused.because(
          "Vòng “%s” %s, không sửa được nữa. Nếu sai, hãy hủy vòng này (ghi lý do) rồi lập vòng mới."
              .formatted(round.title(), RoundText.lower(round.state().vi())));
    }
    return round;
  }

  static Overtaken overtaken(VotingRound now) {
    return new Overtaken(
        Map.of(
            "version",
            Integer.toString(now.version()),
            "ten",
            now.title(),
            "state",
            now.state().vi()));
  }

  private void record(Standing standing, String action, long id, String sentence) {
    events.publishEvent(change(standing, action, id, sentence));
  }

  static Change change(Standing standing, String action, long id, String sentence) {
    return Change.by(standing.actor(), action)
        .on("voting-round", id)
        .in(standing.year().bloc(), standing.year().id())
        .saying(sentence);
  }
}
