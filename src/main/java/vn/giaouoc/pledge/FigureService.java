package vn.giaouoc.pledge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.pledge.domain.Asked;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of entering what was reached of the targets (kết quả thực hiện chỉ tiêu). */
@Service
public class FigureService {

  private final FigureRepository figures;
  private final TargetRepository targets;
  private final PledgeRepository pledges;
  private final PledgeEditing editing;
  private final EvidenceStore evidence;
  private final Clock clock;

  FigureService(
      FigureRepository figures,
      TargetRepository targets,
      PledgeRepository pledges,
      PledgeEditing editing,
      EvidenceStore evidence,
      Clock clock) {
    this.figures = figures;
    this.targets = targets;
    this.pledges = pledges;
    this.editing = editing;
    this.evidence = evidence;
    this.clock = clock;
  }

  /** The current figures of all targets and units at a checkpoint, in one statement. */
  @Transactional(readOnly = true)
  public List<TargetValue> current(YearId year, Checkpoint at) {
    return figures.current(year, at);
  }

  /** All figures ever entered for one target and unit, the newest first. */
  @Transactional(readOnly = true)
  public List<TargetValue> history(YearId year, long target, @Nullable UnitId unit, Checkpoint at) {
    return figures.history(year, target, unit, at);
  }

  /** A unit enters its figures; those that say nothing new are left as they are. */
  @Transactional
  public void enter(Standing standing, UnitId unit, Checkpoint at, List<FigureEntry> entries) {
    standing.mustBelongTo(unit);
    enterAll(standing, unit, at, entries);
  }

  /** The leader enters the figures of targets that are asked of the bloc as a whole. */
  @Transactional
  public void enterForBloc(Standing standing, Checkpoint at, List<FigureEntry> entries) {
    standing.mustLead();
    enterAll(standing, null, at, entries);
  }

  private void enterAll(
      Standing standing, @Nullable UnitId unit, Checkpoint at, List<FigureEntry> entries) {
    standing.mustBeOpen();
    var year = standing.year().id();
    if (!pledges.find(year).orElse(Pledge.EMPTY).number().isAdopted()) {
      throw Refused.because(
          "Giao ước chưa được thông qua nên chưa nhập kết quả chỉ tiêu. Hãy chờ hội nghị ký kết.");
    }
    var known = targets.list(year).stream().collect(Collectors.toMap(Target::id, t -> t));
    check(known, unit, entries);
    mustBeOwn(standing, unit, entries);
    var current =
        figures.current(year, at).stream()
            .filter(v -> Objects.equals(v.unit(), unit))
            .collect(Collectors.toMap(TargetValue::target, v -> v));
    for (var entry : entries) {
      enter(standing, unit, at, get(known, entry.target()), entry, current.get(entry.target()));
    }
  }

  private static Target get(Map<Long, Target> known, long id) {
    var target = known.get(id);
    if (target == null) {
      throw new NoSuchElementException("no target " + id);
    }
    return target;
  }

  private static void check(
      Map<Long, Target> known, @Nullable UnitId unit, List<FigureEntry> entries) {
    var wrong = new ArrayList<Refused.Reason>();
    for (var entry : entries) {
      var target = get(known, entry.target());
      if (Asked.ofEachUnit(target.measure()) != (unit != null)) {
        wrong.add(
            reason(
                target,
                unit == null
                    ? "Chỉ tiêu %s do từng đơn vị nhập.".formatted(target.number())
                    : "Chỉ tiêu %s do Khối trưởng nhập cho toàn khối.".formatted(target.number())));
      }
      FigureRules.wrong(target, entry.figure()).ifPresent(s -> wrong.add(reason(target, s)));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }

  private static Refused.Reason reason(Target target, String sentence) {
    return new Refused.Reason("ct-" + target.id(), sentence, null);
  }

  /**
   * Evidence is cited from what was handed in for the same year and unit, and from nowhere else.
   */
  private void mustBeOwn(Standing standing, @Nullable UnitId unit, List<FigureEntry> entries) {
    var cited = entries.stream().flatMap(e -> e.evidence().stream()).collect(Collectors.toSet());
    var own =
        evidence.list(cited).stream()
            .filter(e -> standing.year().id().equals(e.owner().year()))
            .filter(e -> Objects.equals(e.owner().unit(), unit))
            .count();
    if (own != cited.size()) {
      throw new NoSuchElementException("evidence of another unit or year");
    }
  }

  private void enter(
      Standing standing,
      @Nullable UnitId unit,
      Checkpoint at,
      Target target,
      FigureEntry entry,
      @Nullable TargetValue before) {
    if (before != null && same(before, entry)) {
      return;
    }
    var year = standing.year().id();
    if (entry.version() != (before == null ? 0 : before.version())
        || (before != null && !figures.replace(year, target.id(), unit, at, before.version()))) {
      throw new Overtaken(theirs(target, before));
    }
    figures.add(year, unit, at, entry, standing.actor().name(), clock.instant());
    editing.record(
        standing,
        Change.by(standing.actor(), "pledge.enter-figure")
            .on("target", target.id())
            .forUnit(unit)
            .saying(
                "Nhập kết quả chỉ tiêu %s đến %s: %s"
                    .formatted(target.number(), at.vi(), entry.figure().vi()))
            .before(before == null ? Map.of() : Map.of("Kết quả", before.figure().vi()))
            .after(Map.of("Kết quả", entry.figure().vi())));
  }

  private static boolean same(TargetValue before, FigureEntry entry) {
    return before.figure().vi().equals(entry.figure().vi())
        && Objects.equals(before.note(), entry.note())
        && java.util.Set.copyOf(before.evidence()).equals(java.util.Set.copyOf(entry.evidence()));
  }

  private static Map<String, String> theirs(Target target, @Nullable TargetValue now) {
    if (now == null) {
      return Map.of();
    }
    var field = "ct-" + target.id();
    var version = Map.entry("v-" + target.id(), Integer.toString(now.version()));
    return switch (now.figure()) {
      case Figure.Parts p ->
          Map.ofEntries(
              Map.entry(field, vn.giaouoc.shared.Vi.number(p.reached())),
              Map.entry("ts-" + target.id(), vn.giaouoc.shared.Vi.number(p.total())),
              version);
      case Figure.Count c ->
          Map.ofEntries(Map.entry(field, vn.giaouoc.shared.Vi.number(c.number())), version);
      case Figure.Level l -> Map.ofEntries(Map.entry(field, l.level()), version);
      case Figure.Done d -> Map.ofEntries(Map.entry(field, d.achievement().name()), version);
    };
  }
}
