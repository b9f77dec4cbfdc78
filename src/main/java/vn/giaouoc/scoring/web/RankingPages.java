package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.RankingNotes;
import vn.giaouoc.scoring.RankingYears;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the page of the ranking. */
@Component
class RankingPages {

  private final Rankings rankings;
  private final SheetReader reader;
  private final RankingYears years;
  private final RankingNotes notes;

  RankingPages(Rankings rankings, SheetReader reader, RankingYears years, RankingNotes notes) {
    this.notes = notes;
    this.rankings = rankings;
    this.reader = reader;
    this.years = years;
  }

  RankingPage page(YearHere here) {
    var standing = here.standing();
    var stored = rankings.latest(standing).orElse(null);
    var manages = standing.leads() || standing.isBoard();
    var state = here.year().state();
    var run = stored == null ? null : stored.again();
    return new RankingPage(
        here.frame("cham-diem"),
        here.path() + "/cham-diem/xep-hang",
        stored == null ? "" : stored.isFinal() ? "Kết quả cuối cùng" : "Kết quả dự kiến",
        stored != null && stored.isFinal() ? "ok" : "warn",
        stored == null ? List.of() : basis(stored),
        run == null ? "" : run.table().policy().measure(),
        run == null ? List.of() : rows(here, run, reader.readable(standing)),
        stored == null ? List.of() : notes.of(standing, stored),
        run == null ? List.of() : unranked(here, run),
        run == null ? List.of() : ties(here, run),
        manages
            && !state.isBefore(BlocYearState.BLOC_SCORING)
            && !state.isAfter(BlocYearState.OBJECTION),
        manages
            && !state.isBefore(BlocYearState.OBJECTION)
            && !state.isAfter(BlocYearState.COUNCIL),
        standing.leads() && standing.isYearOpen() && !state.isBefore(BlocYearState.OBJECTION),
        (standing.isLeaderHead() || standing.isBoard()) && stored != null && stored.isFinal(),
        rankings.published(here.year().id()),
        stored != null && years.hasLastYear(standing),
        manages && stored != null,
        stored == null && !manages && state.isBefore(BlocYearState.OBJECTION)
            ? "Kết quả được thông báo cho các đơn vị khi khối chấm xong."
            : null);
  }

  private static List<String> basis(StoredRanking stored) {
    return List.of(
        "Tính lúc "
            + Vi.time(stored.at())
            + ", "
            + stored.by()
            + (stored.reason() == null ? "" : " (" + stored.reason() + ")"),
        "Bộ quy định áp dụng: " + shortened(stored.ruleSet()),
        "Mã băm kết quả (SHA-256): " + shortened(stored.resultSha256()));
  }

  private static String shortened(String hash) {
    return hash.length() > 16 ? hash.substring(0, 16) + "…" : hash;
  }

  private static List<RankingPage.Row> rows(YearHere here, RankingRun run, Set<UnitId> readable) {
    var rows = new ArrayList<RankingPage.Row>();
    var within = run.table().order().withinGroup();
    var last = "";
    for (var place : run.ranking().places()) {
      var card = Objects.requireNonNull(run.cards().get(place.unit()));
      var cluster = run.answers(place.unit()).about().group();
      var begins = within && !cluster.equals(last);
      last = cluster;
      rows.add(
          new RankingPage.Row(
              begins ? cluster : "",
              within ? "" : cluster,
              Integer.toString(place.rank()),
              place.tied(),
              SheetPages.name(here, place.unit()),
              here.standing().belongsTo(place.unit()),
              Vi.number(card.base()),
              Vi.number(card.bonus()),
              Vi.number(card.deduction()),
              Vi.number(card.total()),
              Vi.number(Rounding.HUNDREDTHS.round(card.rate())),
              card.grade() == null ? "" : card.grade(),
              run.decision(place),
              card.knockedOut(),
              readable.contains(place.unit())
                  ? here.path() + "/cham-diem/xep-hang/" + place.unit()
                  : ""));
    }
    return rows;
  }

  private static List<String> unranked(YearHere here, RankingRun run) {
    return here.members().stream()
        .filter(m -> run.place(m.unit()).isEmpty())
        .map(Member::name)
        .toList();
  }

  private static List<List<Option>> ties(YearHere here, RankingRun run) {
    return run.ranking().ties().stream()
        .map(tie ->
            tie.stream()
                .map(u -> new Option(u.toString(), SheetPages.name(here, u)))
                .collect(Collectors.toList()))
        .toList();
  }

  /** The rank of a unit in words; null when it has none. */
  static @Nullable String rank(RankingRun run, UnitId unit) {
    return run.place(unit)
        .map(p -> "Hạng " + p.rank() + run.within(unit) + (p.tied() ? " (đồng hạng)" : ""))
        .orElse(null);
  }
}
