package vn.giaouoc.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.year.Standing;

/** Reading what the Council sits on, by which rules, and what came of it. */
@Service
@Transactional(readOnly = true)
public class SittingQuery {

  private final SittingRepository sittings;
  private final Agenda agenda;
  private final VoteRules rules;

  SittingQuery(SittingRepository sittings, Agenda agenda, VoteRules rules) {
    this.sittings = sittings;
    this.agenda = agenda;
    this.rules = rules;
  }

  /** The items last sent, as appraised; empty while nothing was sent. */
  public List<AgendaItem> agenda(Standing standing) {
    standing.mustSeeInside();
    return agenda.of(standing);
  }

  /** The sitting under way or closed, if there is one. */
  public Optional<CouncilSitting> sitting(Standing standing) {
    standing.mustSeeInside();
    return sittings.alive(standing.year().id());
  }

  /** One sitting; {@link java.util.NoSuchElementException} if it is not of this year. */
  public CouncilSitting get(Standing standing, long id) {
    standing.mustSeeInside();
    return sittings.get(standing.year().id(), id);
  }

  /** The sittings whose matter was sat on anew, the newest first. */
  public List<CouncilSitting> superseded(Standing standing) {
    standing.mustSeeInside();
    return sittings.list(standing.year().id()).stream()
        .filter(s -> s.state() == SittingState.SUPERSEDED)
        .toList();
  }

  /** The votes of a sitting by item. */
  public Map<Long, SittingVote> votes(Standing standing, long sitting) {
    standing.mustSeeInside();
    return sittings.votes(sittings.get(standing.year().id(), sitting).id()).stream()
        .collect(Collectors.toMap(SittingVote::item, Function.identity()));
  }

  /** The rule of each award among these items that goes on, on that day. */
  public Map<String, VoteRule> rules(Standing standing, List<AgendaItem> items, LocalDate day) {
    standing.mustSeeInside();
    return items.stream()
        .filter(AgendaItem::goesOn)
        .map(AgendaItem::awardCode)
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), award -> rules.of(award, standing.year().bloc(), day)));
  }

  /**
   * What is to be noticed before the sitting: a posting too short, an open vote.
   */
  public List<String> notices(
      BlocId bloc, CouncilSitting sitting, List<AgendaItem> items, Map<String, VoteRule> rule) {
    var notices = new ArrayList<String>();
    for (var entry : rule.entrySet()) {
      var wording =
          items.stream()
              .filter(i -> i.awardCode().equals(entry.getKey()))
              .map(AgendaItem::wording)
              .findFirst()
              .orElse(entry.getKey());
      var of = entry.getValue();
      var from = sitting.postedFrom();
      var days = from == null ? 0 : rules.postedDays(bloc, from, sitting.heldOn());
      if (days < of.postingDays()) {
        notices.add(
            "%s: cần công khai ít nhất %02d ngày làm việc trước phiên họp, mới được %02d."
                .formatted(wording, of.postingDays(), days));
      }
      if (of.secret()) {
        notices.add("%s: nên bỏ phiếu kín.".formatted(wording));
      }
    }
    return notices;
  }
}
