package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.Standing;

/**
 * Members score each other (L13). It is open scoring, not a secret ballot: when it is closed, who
 * leads and the Board see who gave what. No unit ever scores itself.
 */
@Service
public class PeerService {

  private final PeerRepository peers;
  private final ScoreTableRepository tables;
  private final MemberNames names;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PeerService(
      PeerRepository peers,
      ScoreTableRepository tables,
      MemberNames names,
      Deadlines deadlines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.peers = peers;
    this.tables = tables;
    this.names = names;
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Where it stands.
   *
   * @param leaves what the members score each other by; empty when the table asks for none
   * @param given what was given, by those the reader may see
   * @param lastDay the last day of the cross-check, if the year has one
   */
  public record Overview(
      List<CriterionLeaf> leaves,
      PeerRound round,
      List<PeerGiven> given,
      Optional<LocalDate> lastDay) {

    /** What one unit gave another; null when nothing yet. */
    public @Nullable PeerGiven of(UnitId scorer, UnitId unit) {
      return given.stream()
          .filter(g -> g.scorer().equals(scorer) && g.unit().equals(unit))
          .findFirst()
          .orElse(null);
    }
  }

  /** Where it stands. A unit sees what it gave itself; who leads and the Board all, once closed. */
  @Transactional(readOnly = true)
  public Overview overview(Standing standing) {
    standing.mustSeeInside();
    var year = standing.year().id();
    var round = peers.round(year);
    var all = round.closed() != null && (standing.leads() || standing.isBoard());
    return new Overview(
        leaves(standing),
        round,
        peers.list(year).stream().filter(g -> all || standing.belongsTo(g.scorer())).toList(),
        deadlines.find(year, DeadlineCode.CROSS_CHECK).map(d -> d.dueForAll()));
  }

  private List<CriterionLeaf> leaves(Standing standing) {
    return tables.inForce(standing.year().id()).stream()
        .flatMap(version -> version.table().leaves())
        .filter(leaf -> leaf.rule() instanceof PeerLeaf)
        .toList();
  }

  /** Why no points may be given now, as a sentence; null when they may. */
  public @Nullable String closedBecause(Standing standing, PeerRound round) {
    var state = standing.year().state();
    if (round.closed() != null) {
      return "Khối trưởng đã chốt phần chấm chéo giữa các đơn vị.";
    }
    if (state.isBefore(BlocYearState.CROSS_CHECK)) {
      return "Chấm được từ bước “" + BlocYearState.CROSS_CHECK.vi() + "”.";
    }
    return state.isAfter(BlocYearState.BLOC_SCORING)
        ? "Năm thi đua đã qua bước “" + BlocYearState.BLOC_SCORING.vi() + "”."
        : null;
  }

  private PeerRound mustBeOpen(Standing standing) {
    standing.mustBeOpen();
    var round = peers.round(standing.year().id());
    var closed = closedBecause(standing, round);
    if (closed != null) {
      throw Refused.because(closed);
    }
    return round;
  }

  /** The points for one unit as they are typed; those left empty are absent. */
  public record Draft(UnitId unit, Map<String, BigDecimal> points, int version) {}

  /** Saves what a unit gives others; all of it or none. */
  @Transactional
  public void save(Standing standing, UnitId scorer, List<Draft> drafts) {
    standing.mustBelongTo(scorer);
    var round = mustBeOpen(standing);
    if (round.submitted().containsKey(scorer)) {
      throw Refused.because("Đơn vị đã gửi điểm chấm. Thủ trưởng lấy lại phiếu rồi mới sửa được.");
    }
    var leaves = leaves(standing);
    var members = names.of(standing.year());
    var wrong = new ArrayList<Refused.Reason>();
    drafts.forEach(draft -> wrong.addAll(PeerFields.wrong(scorer, draft, leaves, members)));
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    var stored =
        peers.list(standing.year().id()).stream()
            .filter(g -> g.scorer().equals(scorer))
            .collect(Collectors.toMap(PeerGiven::unit, g -> g));
    var before = new LinkedHashMap<String, String>();
    var after = new LinkedHashMap<String, String>();
    var theirs = new LinkedHashMap<String, String>();
    for (var draft : drafts) {
      var was = stored.get(draft.unit());
      if (PeerFields.same(was, draft)) {
        continue;
      }
      var given =
          new PeerGiven(
              scorer,
              draft.unit(),
              draft.points(),
              standing.actor().name(),
              clock.instant(),
              draft.version());
      if ((was == null ? 0 : was.version()) != draft.version()
          || !peers.write(standing.year().id(), given)) {
        theirs.putAll(PeerFields.fields(leaves, draft.unit(), was));
      }
      var name = members.getOrDefault(draft.unit(), "");
      before.put(name, was == null ? "" : PeerFields.shown(leaves, was.points()));
      after.put(name, PeerFields.shown(leaves, draft.points()));
    }
    if (!theirs.isEmpty()) {
      throw new Overtaken(theirs);
    }
    if (!after.isEmpty()) {
      events.publishEvent(
          change(standing, "scoring.peer-save", scorer)
              .saying("Nhập điểm " + members.get(scorer) + " chấm các đơn vị bạn")
              .before(before)
              .after(after));
    }
  }

  /** The head hands in what the unit gives all others; refused with all that is missing. */
  @Transactional
  public void submit(Standing standing, UnitId scorer, boolean sworn) {
    standing.mustHead(scorer);
    var round = mustBeOpen(standing);
    if (round.submitted().containsKey(scorer)) {
      throw Refused.because("Đơn vị đã gửi điểm chấm các đơn vị bạn.");
    }
    var overview = overview(standing);
    var members = names.of(standing.year());
    var missing = new ArrayList<Refused.Reason>();
    members.keySet().stream()
        .filter(unit -> !unit.equals(scorer))
        .forEach(unit -> {
          var given = overview.of(scorer, unit);
          for (var leaf : overview.leaves()) {
            if (given == null || !given.points().containsKey(leaf.key())) {
              missing.add(
                  new Refused.Reason(
                      PeerFields.value(unit, leaf.key()),
                      "%s: chưa chấm “%s”.".formatted(members.get(unit), leaf.title()),
                      null));
            }
          }
        });
    if (!sworn) {
      missing.add(
          new Refused.Reason(
              "cam-doan", "Hãy đánh dấu cam đoan chấm khách quan, đúng tiêu chí.", null));
    }
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
    peers.submit(standing.year().id(), scorer, standing.actor().name(), clock.instant());
    events.publishEvent(
        change(standing, "scoring.peer-submit", scorer)
            .saying("Gửi điểm " + members.get(scorer) + " chấm các đơn vị bạn"));
  }

  /** The head takes the unit's points back to change them, while it is open. */
  @Transactional
  public void takeBack(Standing standing, UnitId scorer) {
    standing.mustHead(scorer);
    mustBeOpen(standing);
    peers.takeBack(standing.year().id(), scorer);
    events.publishEvent(
        change(standing, "scoring.peer-take-back", scorer)
            .saying("Lấy lại điểm " + names.of(standing.year(), scorer) + " chấm các đơn vị bạn"));
  }

  /** Closes it: from now on the means count. A reason is asked for when units are missing. */
  @Transactional
  public void close(Standing standing, String reason) {
    standing.mustLeadOrBoard();
    var round = mustBeOpen(standing);
    if (leaves(standing).isEmpty()) {
      throw Refused.because("Bảng điểm không có nội dung nào để các đơn vị chấm lẫn nhau.");
    }
    var missing =
        names.of(standing.year()).entrySet().stream()
            .filter(member -> !round.submitted().containsKey(member.getKey()))
            .map(Map.Entry::getValue)
            .sorted(Vi.order())
            .toList();
    if (!missing.isEmpty() && reason.isBlank()) {
      throw Refused.at(
          "ly-do",
          "Còn đơn vị chưa gửi điểm: %s. Hãy chờ, hoặc ghi lý do chốt khi chưa đủ."
              .formatted(String.join("; ", missing)));
    }
    peers.close(
        standing.year().id(),
        new PeerRound.Closed(clock.instant(), standing.actor().name(), reason));
    events.publishEvent(
        change(standing, "scoring.peer-close", null)
            .saying(
                "Chốt phần chấm chéo giữa các đơn vị"
                    + (missing.isEmpty() ? "" : ", thiếu " + missing.size() + " đơn vị"))
            .because(reason));
  }

  /** Opens it again, with a reason, before the provisional result is told. */
  @Transactional
  public void reopen(Standing standing, String reason) {
    standing.mustLeadOrBoard();
    standing.mustBeOpen();
    if (peers.round(standing.year().id()).closed() == null
        || standing.year().state().isAfter(BlocYearState.BLOC_SCORING)) {
      throw Refused.because("Phần chấm chéo không mở lại được ở bước hiện nay.");
    }
    if (reason.isBlank()) {
      throw Refused.at("ly-do", "Hãy ghi lý do mở lại.");
    }
    peers.reopen(standing.year().id());
    events.publishEvent(
        change(standing, "scoring.peer-reopen", null)
            .saying("Mở lại phần chấm chéo giữa các đơn vị")
            .because(reason));
  }

  private static Change change(Standing standing, String action, @Nullable UnitId scorer) {
    var change =
        Change.by(standing.actor(), action)
            .on("peer-scores", standing.year().id())
            .in(standing.year().bloc(), standing.year().id());
    return scorer == null ? change : change.forUnit(scorer);
  }
}
