package vn.giaouoc.scoring;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.scoring.domain.Answers;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** The ranking of a year: worked out, stored with its facts, finally fixed, perhaps published. */
@Service
public class Rankings {

  private final RankingRepository rankings;
  private final Sheets sheets;
  private final SheetRepository heads;
  private final ScoreTableRepository tables;
  private final ClusterRepository clusters;
  private final MemberNames names;
  private final Rules rules;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rankings(
      RankingRepository rankings,
      Sheets sheets,
      SheetRepository heads,
      ScoreTableRepository tables,
      ClusterRepository clusters,
      MemberNames names,
      Rules rules,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rankings = rankings;
    this.sheets = sheets;
    this.heads = heads;
    this.tables = tables;
    this.clusters = clusters;
    this.names = names;
    this.rules = rules;
    this.events = events;
    this.clock = clock;
  }

  /** The lines of the final ranking, the first rank first; empty until it is fixed. */
  @Transactional(readOnly = true)
  public List<RankedUnit> finalRows(YearId year) {
    return rankings.latestFinal(year).map(Rankings::rows).orElse(List.of());
  }

  /** The grades of the table in force that need a vote, the highest first. */
  @Transactional(readOnly = true)
  public List<String> votedGrades(YearId year) {
    return tables.inForce(year).map(t -> t.table().votedGrades()).orElse(List.of());
  }

  /** Whether the table in force orders equal units by votes. */
  @Transactional(readOnly = true)
  public boolean ranksByVotes(YearId year) {
    return tables.inForce(year).filter(t -> t.table().ranksByVotes()).isPresent();
  }

  /** Whether the bloc decided to publish its scores. */
  @Transactional(readOnly = true)
  public boolean published(YearId year) {
    return rankings.published(year);
  }

  /** The latest ranking, provisional or final, as far as the actor may see it. */
  @Transactional(readOnly = true)
  public Optional<StoredRanking> latest(Standing standing) {
    standing.mustSeeInside();
    var first = standing.leads() || standing.isBoard() || standing.isOverseer();
    return first || !standing.year().state().isBefore(BlocYearState.OBJECTION)
        ? rankings.latest(standing.year().id())
        : Optional.empty();
  }

  /** All rankings of the year, the newest first, for those who lead or appraise. */
  @Transactional(readOnly = true)
  public List<StoredRanking> all(Standing standing) {
    standing.mustLeadOrBoard();
    return rankings.list(standing.year().id());
  }

  /** The lines of a stored ranking, the first rank first. */
  public static List<RankedUnit> rows(StoredRanking stored) {
    var run = stored.again();
    return run.ranking().places().stream()
        .map(place -> {
          var card = Objects.requireNonNull(run.cards().get(place.unit()));
          return new RankedUnit(
              place.unit(),
              card.total(),
              card.grade(),
              place.rank(),
              place.tied(),
              card.knockedOut());
        })
        .toList();
  }

  /** Works out a provisional ranking now. */
  @Transactional
  public StoredRanking provisional(Standing standing) {
    standing.mustLeadOrBoard();
    standing.mustBeOpen();
    mustBeDivided(standing);
    return compute(standing.actor(), standing.year(), false, null);
  }

  /** Fixes the final ranking; all submitted sheets must be locked. */
  @Transactional
  public StoredRanking fix(Standing standing) {
    standing.mustLeadOrBoard();
    standing.mustBeOpen();
    var open =
        heads.list(standing.year().id()).stream()
            .filter(s -> s.isSubmitted() && !s.state().isLocked())
            .map(s -> names.of(standing.year(), s.unit()))
            .toList();
    if (!open.isEmpty()) {
      throw Refused.because("Chưa chốt điểm của: " + String.join("; ", open) + ".");
    }
    mustBeDivided(standing);
    return compute(standing.actor(), standing.year(), true, null);
  }

  /** A bloc that is divided into clusters is divided wholly: a new member has a cluster too. */
  private void mustBeDivided(Standing standing) {
    var year = standing.year();
    if (tables.inForce(year.id()).filter(t -> t.table().asksForClusters()).isEmpty()) {
      return;
    }
    var divided = clusters.names(year.id()).keySet();
    var left =
        divided.isEmpty()
            ? List.<String>of()
            : heads.list(year.id()).stream()
                .filter(s -> s.isSubmitted() && !divided.contains(s.unit()))
                .map(s -> names.of(year, s.unit()))
                .toList();
    if (!left.isEmpty()) {
      throw new Refused(
          List.of(
              new Refused.Reason(
                  null,
                  "Chưa xếp cụm cho: " + String.join("; ", left) + ".",
                  year.path() + "/cham-diem/cum")));
    }
  }

  /**
   * Records how the meeting ordered units that were tied.
   *
   * @param order all units of one tie, the highest first
   * @param ground the minutes or vote in which it was decided
   */
  @Transactional
  public StoredRanking decideTie(Standing standing, List<UnitId> order, String ground) {
    standing.mustLead();
    standing.mustBeOpen();
    var latest =
        rankings
            .latest(standing.year().id())
            .orElseThrow(() -> Refused.because("Chưa có bảng xếp hạng."));
    if (latest.again().ranking().ties().stream().noneMatch(tie -> sameUnits(tie, order))) {
      throw Refused.because("Hãy xếp thứ tự đủ các đơn vị đang bằng nhau, mỗi đơn vị một lần.");
    }
    if (ground.isBlank()) {
      throw Refused.at("can-cu", "Hãy ghi căn cứ: biên bản hội nghị hoặc kết quả biểu quyết.");
    }
    rankings.decide(standing.year().id(), order, ground, standing.actor().name(), clock.instant());
    var all = names.of(standing.year());
    events.publishEvent(
        Change.by(standing.actor(), "scoring.decide-tie")
            .on("ranking", latest.id())
            .in(standing.year().bloc(), standing.year().id())
            .saying("Ghi quyết định của hội nghị về thứ tự các đơn vị bằng điểm")
            .after(
                Map.of(
                    "Thứ tự",
                    order.stream()
                        .map(u -> all.getOrDefault(u, ""))
                        .collect(Collectors.joining(" > "))))
            .because(ground));
    return compute(standing.actor(), standing.year(), latest.isFinal(), ground);
  }

  private static boolean sameUnits(Collection<UnitId> a, List<UnitId> b) {
    return a.size() == b.size() && a.containsAll(b) && b.containsAll(a);
  }

  /** Decides that the scores of the year may be seen by anyone. */
  @Transactional
  public void publish(Standing standing, String ground) {
    standing.must(standing.isLeaderHead() || standing.isBoard(), "publish scores");
    if (rankings.latestFinal(standing.year().id()).isEmpty()) {
      throw Refused.because("Chưa có kết quả xếp hạng cuối cùng để công bố.");
    }
    if (ground.isBlank()) {
      throw Refused.at("can-cu", "Hãy ghi căn cứ: khối đã thống nhất công bố điểm ở đâu, khi nào.");
    }
    rankings.publish(standing.year().id(), ground, standing.actor().name(), clock.instant());
    publication(standing, "scoring.publish", "Công bố điểm ra trang công khai", ground);
  }

  /** Takes the publication back. */
  @Transactional
  public void withdraw(Standing standing, String reason) {
    standing.must(standing.isLeaderHead() || standing.isBoard(), "withdraw scores");
    if (reason.isBlank()) {
      throw Refused.at("can-cu", "Hãy ghi lý do thôi công bố điểm.");
    }
    rankings.withdraw(standing.year().id());
    publication(standing, "scoring.withdraw", "Thôi công bố điểm", reason);
  }

  private void publication(Standing standing, String action, String sentence, String reason) {
    events.publishEvent(
        Change.by(standing.actor(), action)
            .on("bloc-year", standing.year().id())
            .in(standing.year().bloc(), standing.year().id())
            .saying(sentence)
            .because(reason));
  }

  /** Works out and stores a ranking of all submitted sheets, each by its last completed column. */
  StoredRanking compute(Actor actor, BlocYear year, boolean isFinal, @Nullable String reason) {
    var table =
        tables
            .inForce(year.id())
            .orElseThrow(() -> Refused.because("Chưa có bảng điểm được duyệt để xếp hạng."));
    Map<UnitId, Answers> answers =
        sheets.all(year).stream()
            .filter(s -> s.sheet().isSubmitted())
            .collect(
                Collectors.toMap(
                    s -> s.sheet().unit(), s -> s.columns().answers(s.columns().counting())));
    var day = Vi.day(clock.instant());
    var ruleSet = rules.freeze(rules.scope(year.bloc(), day), day).hash();
    var run =
        RankingRun.of(
            new RankingRun.Facts(
                table.table(), table.number(), ruleSet, answers, rankings.decisions(year.id())));
    var stored =
        rankings.insert(
            year.id(), isFinal, table.id(), ruleSet, run, reason, actor.name(), clock.instant());
    events.publishEvent(
        Change.by(actor, "scoring.rank")
            .on("ranking", stored.id())
            .in(year.bloc(), year.id())
            .saying(isFinal ? "Chốt kết quả xếp hạng" : "Tính kết quả xếp hạng dự kiến")
            .after(Map.of("SHA-256 kết quả", stored.resultSha256())));
    return stored;
  }
}
