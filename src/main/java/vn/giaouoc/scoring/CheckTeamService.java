package vn.giaouoc.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.domain.CrossCheckRules;
import vn.giaouoc.scoring.domain.CrossCheckRules.Team;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** Appointing cross-check teams. Each public method is one transaction. */
@Service
public class CheckTeamService {

  private final CheckTeamRepository teams;
  private final MemberNames names;
  private final Blocs blocs;
  private final ApplicationEventPublisher events;

  CheckTeamService(
      CheckTeamRepository teams, MemberNames names, Blocs blocs, ApplicationEventPublisher events) {
    this.teams = teams;
    this.names = names;
    this.blocs = blocs;
    this.events = events;
  }

  /** The teams of the year. */
  @Transactional(readOnly = true)
  public List<CheckTeam> list(Standing standing) {
    standing.mustSeeInside();
    return teams.list(standing.year().id());
  }

  /** Appoints a team; refused when somebody would check the own unit. */
  @Transactional
  public long appoint(Standing standing, Team team, String note) {
    standing.mustLeadOrBoard();
    mustBeTime(standing);
    check(standing, team, 0);
    var id = teams.insert(standing.year().id(), team, note);
    record(standing, "scoring.appoint-team", id, "Lập “" + team.name() + "”", team);
    return id;
  }

  /** Changes a team. */
  @Transactional
  public void change(Standing standing, long id, int expectedVersion, Team team, String note) {
    standing.mustLeadOrBoard();
    mustBeTime(standing);
    var old = teams.find(standing.year().id(), id).orElseThrow();
    check(standing, team, id);
    teams.update(standing.year().id(), old, team, note, expectedVersion);
    record(standing, "scoring.change-team", id, "Sửa “" + team.name() + "”", team);
  }

  /** Dissolves a team. */
  @Transactional
  public void dissolve(Standing standing, long id) {
    standing.mustLeadOrBoard();
    mustBeTime(standing);
    var old = teams.find(standing.year().id(), id).orElseThrow();
    teams.delete(id);
    record(standing, "scoring.dissolve-team", id, "Bỏ “" + old.team().name() + "”", old.team());
  }

  /** Appoints two teams, each half of the units checking the other half. */
  @Transactional
  public void appointTwoHalves(Standing standing) {
    standing.mustLeadOrBoard();
    mustBeTime(standing);
    if (!teams.list(standing.year().id()).isEmpty()) {
      throw Refused.because("Đã có tổ kiểm tra chéo. Hãy bỏ các tổ cũ trước khi xếp lại.");
    }
    var units =
        blocs.members(standing.year().bloc(), standing.year().number()).stream()
            .map(Member::unit)
            .toList();
    if (units.size() < 2) {
      throw Refused.because("Khối cần ít nhất hai đơn vị để kiểm tra chéo.");
    }
    CrossCheckRules.twoHalves(units).forEach(team -> appoint(standing, team, ""));
  }

  /** Once the year-end meeting is over, who checked whom is history. */
  private static void mustBeTime(Standing standing) {
    if (!mayStillChange(standing.year().state())) {
      throw Refused.because(
          "Năm thi đua đã qua bước “%s” nên không thay đổi tổ kiểm tra chéo nữa."
              .formatted(BlocYearState.YEAREND_MEETING.vi()));
    }
  }

  /** Whether teams may still be appointed, changed or dissolved in this state. */
  public static boolean mayStillChange(BlocYearState state) {
    return !state.isAfter(BlocYearState.YEAREND_MEETING);
  }

  private void check(Standing standing, Team team, long itself) {
    var all = names.of(standing.year());
    var reasons = new ArrayList<String>();
    var strangers = new HashSet<>(team.members());
    strangers.addAll(team.targets());
    strangers.removeAll(standing.members());
    if (!strangers.isEmpty()) {
      reasons.add("Tổ kiểm tra chéo chỉ gồm các đơn vị thành viên của khối.");
    }
    reasons.addAll(CrossCheckRules.problems(team, u -> all.getOrDefault(u, "đơn vị số " + u)));
    for (var other : teams.list(standing.year().id())) {
      if (other.id() != itself) {
        if (other.team().name().equals(team.name())) {
          reasons.add("Đã có một tổ tên “" + team.name() + "”. Hãy đặt tên khác.");
        }
        both(other.team().targets(), team.targets())
            .forEach(u ->
                reasons.add(
                    "%s đã được giao cho “%s” kiểm tra."
                        .formatted(all.getOrDefault(u, ""), other.team().name())));
      }
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons.stream().map(r -> new Refused.Reason(null, r, null)).toList());
    }
  }

  private static Set<UnitId> both(Set<UnitId> a, Set<UnitId> b) {
    return a.stream().filter(b::contains).collect(Collectors.toSet());
  }

  private void record(Standing standing, String action, long id, String sentence, Team team) {
    var all = names.of(standing.year());
    events.publishEvent(
        Change.by(standing.actor(), action)
            .on("check-team", id)
            .in(standing.year().bloc(), standing.year().id())
            .saying(sentence)
            .after(
                Map.of(
                    "Thành viên", joined(team.members(), all),
                    "Kiểm tra", joined(team.targets(), all))));
  }

  private static String joined(Set<UnitId> units, Map<UnitId, String> names) {
    return units.stream()
        .map(u -> names.getOrDefault(u, ""))
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
