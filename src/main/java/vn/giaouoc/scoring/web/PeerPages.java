package vn.giaouoc.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.PeerFields;
import vn.giaouoc.scoring.PeerService;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearHere;

/** Builds the pages on which members score each other. */
@Component
class PeerPages {

  private final PeerService peers;
  private final SheetReader reader;

  PeerPages(PeerService peers, SheetReader reader) {
    this.peers = peers;
    this.reader = reader;
  }

  static String path(YearHere here) {
    return here.path() + "/cham-diem/don-vi-ban";
  }

  PeerPage page(YearHere here) {
    var standing = here.standing();
    var overview = peers.overview(standing);
    var leads = standing.leads() || standing.isBoard();
    var closed = peers.closedBecause(standing, overview.round());
    var own = overview.leaves().isEmpty() || !standing.isMember() ? null : standing.unit();
    return new PeerPage(
        here.frame("cham-diem"),
        path(here),
        overview.leaves().stream()
            .map(l -> l.title() + " (tối đa " + Vi.number(l.maximum()) + " điểm)")
            .toList(),
        state(overview, closed),
        own == null ? "" : path(here) + "/" + own,
        closed == null && own != null && !overview.round().submitted().containsKey(own)
            ? "Chấm điểm các đơn vị bạn"
            : "Xem điểm đơn vị mình đã chấm",
        leads ? units(here, overview) : List.of(),
        leads && overview.round().closed() != null ? tables(here, overview) : List.of(),
        leads && closed == null && !overview.leaves().isEmpty() && standing.isYearOpen(),
        leads
            && overview.round().closed() != null
            && standing.isYearOpen()
            && !standing.year().state().isAfter(BlocYearState.BLOC_SCORING));
  }

  private static String state(PeerService.Overview overview, @Nullable String closedBecause) {
    var closed = overview.round().closed();
    if (closed != null) {
      return "Đã chốt lúc %s, %s%s. Điểm trung bình được tính vào cột của khối."
          .formatted(
              Vi.time(closed.at()),
              closed.by(),
              closed.reason().isEmpty() ? "" : " (" + closed.reason() + ")");
    }
    return closedBecause != null
        ? closedBecause
        : "Đang chấm."
            + overview.lastDay().map(day -> " Hạn gửi: " + Vi.date(day) + ".").orElse("");
  }

  private static List<PeerPage.Unit> units(YearHere here, PeerService.Overview overview) {
    return here.members().stream()
        .map(m -> {
          var at = overview.round().submitted().get(m.unit());
          return new PeerPage.Unit(
              m.name(),
              at == null ? "Chưa gửi" : "Đã gửi " + Vi.time(at),
              at == null ? "warn" : "ok");
        })
        .toList();
  }

  private record Far(String leaf, UnitId unit, UnitId scorer) {}

  private List<PeerPage.Table> tables(YearHere here, PeerService.Overview overview) {
    var far = far(here.standing());
    return overview.leaves().stream()
        .map(leaf ->
            new PeerPage.Table(
                leaf.title(),
                here.members().stream().map(Member::name).toList(),
                here.members().stream()
                    .filter(m -> overview.round().submitted().containsKey(m.unit()))
                    .map(scorer -> row(here, overview, leaf, scorer, far))
                    .toList()))
        .toList();
  }

  private static PeerPage.Row row(
      YearHere here,
      PeerService.Overview overview,
      CriterionLeaf leaf,
      Member scorer,
      Set<Far> far) {
    return new PeerPage.Row(
        scorer.name(),
        here.members().stream()
            .map(m -> {
              var given = overview.of(scorer.unit(), m.unit());
              return new PeerPage.Given(
                  given == null ? "–" : Vi.number(given.points().get(leaf.key())),
                  far.contains(new Far(leaf.key(), m.unit(), scorer.unit())));
            })
            .toList());
  }

  private Set<Far> far(Standing standing) {
    return reader.overview(standing).readable().stream()
        .flatMap(sheet ->
            sheet.columns().card(ColumnRole.BLOC).outliers().stream()
                .map(o -> new Far(o.leaf(), sheet.sheet().unit(), o.scorer())))
        .collect(Collectors.toSet());
  }

  PeerSheetPage sheet(YearHere here, UnitId scorer) {
    var standing = here.standing();
    standing.mustBelongTo(scorer);
    var overview = peers.overview(standing);
    var submitted = overview.round().submitted().containsKey(scorer);
    var closed = Objects.requireNonNullElse(peers.closedBecause(standing, overview.round()), "");
    var others = others(here, scorer);
    return new PeerSheetPage(
        here.frame("cham-diem"),
        path(here),
        path(here) + "/" + scorer,
        SheetPages.name(here, scorer),
        closed.isEmpty() && submitted ? "Đơn vị đã gửi điểm chấm các đơn vị bạn." : closed,
        progress(overview, scorer, others),
        overview.leaves().stream()
            .map(l -> new PeerSheetPage.Column(l.title(), Vi.number(l.maximum()), l.guide()))
            .toList(),
        others.stream()
            .map(m ->
                new PeerSheetPage.Row(
                    "u" + m.unit(),
                    m.name(),
                    PeerFields.version(m.unit()),
                    overview.leaves().stream()
                        .map(l -> PeerFields.value(m.unit(), l.key()))
                        .toList()))
            .toList(),
        closed.isEmpty() && !submitted && standing.isHeadOf(scorer),
        closed.isEmpty() && submitted && standing.isHeadOf(scorer));
  }

  static List<Member> others(YearHere here, UnitId scorer) {
    return here.members().stream().filter(m -> !m.unit().equals(scorer)).toList();
  }

  static String progress(PeerService.Overview overview, UnitId scorer, List<Member> others) {
    var done = new ArrayList<Member>(others);
    done.removeIf(m -> {
      var given = overview.of(scorer, m.unit());
      return given == null
          || overview.leaves().stream().anyMatch(l -> !given.points().containsKey(l.key()));
    });
    return "Đã chấm %d/%d đơn vị".formatted(done.size(), others.size());
  }
}
