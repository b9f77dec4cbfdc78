package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Outcome;
import vn.giaouoc.scoring.domain.RankMove;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.scoring.domain.Supposition;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** Builds the page of suppositions about the latest ranking, and works them out. */
@Component
class WhatIfPages {

  /** Begins the name of the field of a group's weight. */
  private static final String WEIGHT = "he-so-";

  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(10_000);
  private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.01");
  private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(100);

  private final Rankings rankings;
  private final SheetReader reader;

  WhatIfPages(Rankings rankings, SheetReader reader) {
    this.rankings = rankings;
    this.reader = reader;
  }

  /** The page; what is wrong with the supposition is added to the form. */
  WhatIfPage page(YearHere here, Form form) {
    var stored = rankings.latest(here.standing()).orElseThrow();
    var readable = reader.readable(here.standing());
    return new Making(here, form, stored, stored.again(), readable).page();
  }

  private record Making(
      YearHere here, Form form, StoredRanking stored, RankingRun run, Set<UnitId> readable) {

    WhatIfPage page() {
      return new WhatIfPage(
          here.frame("cham-diem"),
          here.path() + "/cham-diem/xep-hang",
          stored.isFinal() ? "kết quả cuối cùng" : "kết quả dự kiến",
          ranked().stream()
              .filter(readable::contains)
              .map(u -> new Option(u.toString(), SheetPages.name(here, u)))
              .toList(),
          run.table().leaves().map(l -> new Option(l.key(), l.title())).toList(),
          mayWeigh() ? run.table().groups().stream().map(Making::group).toList() : List.of(),
          supposed());
    }

    private List<UnitId> ranked() {
      return run.ranking().places().stream().map(p -> p.unit()).toList();
    }

    /** With other weights one could work out what others got at each group. */
    private boolean mayWeigh() {
      return readable.containsAll(ranked());
    }

    private static WhatIfPage.Group group(CriterionGroup group) {
      var role =
          group.role() == GroupRole.BASE ? "" : ", " + group.role().vi().toLowerCase(Locale.ROOT);
      return new WhatIfPage.Group(
          WEIGHT + group.key(), group.title(), Vi.number(group.weighted()) + " điểm" + role);
    }

    private WhatIfPage.@Nullable Supposed supposed() {
      if (!form.raw("muc").isEmpty() || !form.raw("don-vi").isEmpty()) {
        return points();
      }
      var weights = mayWeigh() ? weights() : Map.<String, BigDecimal>of();
      return weights.isEmpty() || !form.ok() ? null : weighed(weights);
    }

    private WhatIfPage.@Nullable Supposed points() {
      var id = form.id("don-vi", "Đơn vị");
      var unit = ranked().stream().filter(u -> u.value() == id).findFirst().orElse(null);
      if (unit == null || !readable.contains(unit)) {
        form.error("don-vi", "Hãy chọn một đơn vị trong danh sách.");
        return null;
      }
      var leaf = run.table().leaf(form.raw("muc")).orElse(null);
      if (leaf == null) {
        form.error("muc", "Hãy chọn một nội dung trong danh sách.");
      }
      var more = form.decimal("them", "Số điểm thêm hoặc bớt", MOST_POINTS.negate(), MOST_POINTS);
      return leaf == null || !form.ok() ? null : points(unit, leaf, more);
    }

    private WhatIfPage.Supposed points(UnitId unit, CriterionLeaf leaf, BigDecimal more) {
      var outcome = new Supposition(run).shifted(unit, Map.of(leaf.key(), more));
      var before = Objects.requireNonNull(run.cards().get(unit));
      var after = Objects.requireNonNull(outcome.cards().get(unit));
      var lines = new ArrayList<String>();
      var assigned = before.at(leaf.key()).assigned().signum() > 0 || leaf.maximum().signum() == 0;
      lines.add(
          assigned
              ? "Điểm của nội dung này: %s (tối đa %s)."
                  .formatted(
                      Moves.change(
                          Vi.number(before.at(leaf.key()).points()),
                          Vi.number(after.at(leaf.key()).points())),
                      Vi.number(leaf.weighted()))
              : "Nội dung này không tính cho đơn vị nên kết quả không đổi.");
      lines.addAll(
          after.reasons().stream()
              .filter(r -> !before.reasons().contains(r))
              .map(r -> r.vi())
              .toList());
      return new WhatIfPage.Supposed(
          "Nếu “%s” của %s %s %s điểm"
              .formatted(
                  leaf.title(),
                  SheetPages.name(here, unit),
                  more.signum() < 0 ? "bớt" : "thêm",
                  Vi.number(more.abs())),
          lines,
          moves(outcome));
    }

    private Map<String, BigDecimal> weights() {
      var weights = new LinkedHashMap<String, BigDecimal>();
      for (var group : run.table().groups()) {
        var weight =
            form.optionalDecimal(
                WEIGHT + group.key(), "Hệ số của nhóm " + group.code(), LEAST_WEIGHT, MOST_WEIGHT);
        if (weight != null) {
          weights.put(group.key(), weight);
        }
      }
      return weights;
    }

    private WhatIfPage.Supposed weighed(Map<String, BigDecimal> weights) {
      var outcome = new Supposition(run).weighed(weights);
      var base =
          run.table()
              .groups(GroupRole.BASE)
              .map(g -> g.weighted().multiply(weights.getOrDefault(g.key(), BigDecimal.ONE)))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      var lines = new ArrayList<String>();
      if (base.compareTo(run.table().scale()) != 0) {
        lines.add(
            "Các nhóm cộng thành %s điểm thay cho %s; mức điểm xếp loại vẫn như cũ."
                .formatted(Vi.number(base), Vi.number(run.table().scale())));
      }
      return new WhatIfPage.Supposed("Nếu các nhóm có hệ số khác", lines, moves(outcome));
    }

    private List<WhatIfPage.Move> moves(Outcome outcome) {
      return Moves.rows(
          here,
          RankMove.between(run.outcome(), outcome).stream().filter(RankMove::differs).toList());
    }
  }
}
