package vn.giaouoc.scoring.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.document.Block;
import vn.giaouoc.document.Block.Align;
import vn.giaouoc.document.Block.Run;
import vn.giaouoc.document.Issuer;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PageSetup;
import vn.giaouoc.document.Signature;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Ranking;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.Vi;

/** The ranking with the points of the groups, the grades and what decided each place. */
final class RankingPaper {

  private final RankingScope scope;
  private final RankingRun run;
  private final List<CriterionGroup> groups;
  private final boolean rates;

  RankingPaper(RankingScope scope) {
    this.scope = scope;
    this.run = scope.stored().again();
    this.groups = run.table().groups().stream().filter(g -> g.role() == GroupRole.BASE).toList();
    this.rates = run.cards().values().stream().anyMatch(c -> rate(c).compareTo(c.total()) != 0);
  }

  OfficialDocument document() {
    var issuer = PaperHead.member(scope.members(), scope.leader());
    var stored = scope.stored();
    var kind = stored.isFinal() ? "" : "\n(Kết quả dự kiến)";
    return new OfficialDocument(
        PaperHead.format(issuer),
        new Issuer(null, issuer == null ? scope.bloc() : issuer.name()),
        null,
        scope.place(),
        null,
        Vi.day(scope.at()).getYear(),
        "Bảng tổng hợp",
        "Kết quả chấm điểm, xếp hạng năm %d của %s%s".formatted(scope.year(), scope.bloc(), kind),
        List.of(),
        List.of(),
        body(),
        Signature.onBehalfOf(scope.bloc(), PaperHead.leader(scope.bloc(), false)),
        List.of("Các đơn vị thành viên", "Ban Thi đua - Khen thưởng", "Lưu: VT"),
        new PageSetup(
            true,
            10.5,
            "Bảng điểm phiên bản %d; mã băm kết quả SHA-256 %s…, tính lúc %s; in lúc %s."
                .formatted(
                    run.from().tableVersion(),
                    PaperHead.shortened(stored.resultSha256()),
                    Vi.time(stored.at()),
                    Vi.time(scope.at()))));
  }

  private List<Block> body() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            List.of(
                Run.italic(
                    "(Theo %s; xếp theo %s)"
                        .formatted(run.table().title(), run.table().policy().measure()))),
            Align.CENTER,
            false));
    blocks.add(new Block.Table(columns(), rows()).withoutEmptyColumns());
    notes().forEach(note -> blocks.add(Block.text(note)));
    return blocks;
  }

  private List<Block.Column> columns() {
    var each = groups.isEmpty() ? 0 : Math.max(4, Math.min(7, 28 / groups.size()));
    var columns = new ArrayList<Block.Column>();
    columns.add(new Block.Column("Hạng", 7, Align.CENTER));
    columns.add(new Block.Column("Đơn vị", 20, Align.LEFT));
    for (var group : groups) {
      columns.add(new Block.Column(title(group), each, Align.CENTER));
    }
    columns.add(new Block.Column("Thưởng", 7, Align.CENTER));
    columns.add(new Block.Column("Trừ", 5, Align.CENTER));
    columns.add(new Block.Column("Tổng điểm", 7, Align.CENTER));
    columns.add(new Block.Column("Tỷ lệ %", 6, Align.CENTER));
    columns.add(new Block.Column("Xếp loại", 9, Align.CENTER));
    columns.add(new Block.Column("Vì sao", Math.max(11, 39 - each * groups.size()), Align.LEFT));
    return columns;
  }

  private static String title(CriterionGroup group) {
    return (group.code().isBlank() ? Shortened.of(group.text(), 20) : "Nhóm\u00a0" + group.code())
        + "\n("
        + Vi.number(group.weighted())
        + ")";
  }

  /** The places, each cluster that is ranked by itself under its name. */
  private List<Block.Row> rows() {
    var rows = new ArrayList<Block.Row>();
    var last = "";
    for (var place : run.ranking().places()) {
      var cluster = cluster(place);
      if (run.table().order().withinGroup() && !cluster.equals(last)) {
        rows.add(Block.Row.heading(cluster));
        last = cluster;
      }
      rows.add(row(place));
    }
    return rows;
  }

  private String cluster(Ranking.Place place) {
    return run.answers(place.unit()).about().group();
  }

  private String name(Ranking.Place place, boolean knockedOut) {
    var cluster = cluster(place);
    return scope.name(place.unit())
        + (cluster.isEmpty() || run.table().order().withinGroup() ? "" : " (" + cluster + ")")
        + (knockedOut ? "\n(không xét khen thưởng)" : "");
  }

  private Block.Row row(Ranking.Place place) {
    var card = Objects.requireNonNull(run.cards().get(place.unit()));
    var cells = new ArrayList<String>();
    cells.add(place.rank() + (place.tied() ? "\n(đồng hạng)" : ""));
    cells.add(name(place, card.knockedOut()));
    for (var group : groups) {
      cells.add(
          scope.readable().contains(place.unit()) ? Vi.number(card.at(group.key()).points()) : "");
    }
    cells.add(Vi.number(card.bonus()));
    cells.add(Vi.number(card.deduction()));
    cells.add(Vi.number(card.total()));
    cells.add(rates ? Vi.number(rate(card)) : "");
    cells.add(card.grade() == null ? "" : card.grade());
    cells.add(why(place));
    return new Block.Row(cells, false, Set.of(0, groups.size() + 4));
  }

  private static BigDecimal rate(Scorecard card) {
    return Rounding.HUNDREDTHS.round(card.rate());
  }

  /** “Tổng điểm: 96 so với 99,75”: what told it apart from the unit above. */
  private String why(Ranking.Place place) {
    var decision = place.decidedBy();
    if (decision == null) {
      return run.decision(place);
    }
    var what = decision.vi(run.table());
    return Character.toUpperCase(what.charAt(0)) + what.substring(1);
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    if (groups.stream().anyMatch(g -> !g.code().isBlank())) {
      notes.add(
          groups.stream().map(Node::title).collect(Collectors.joining("; ", "Các nhóm: ", ".")));
    }
    var ranked = run.ranking().places().stream().map(Ranking.Place::unit).toList();
    if (!scope.readable().containsAll(ranked)) {
      notes.add("Điểm từng nhóm chỉ ghi của đơn vị mà người in được xem phiếu.");
    }
    var unranked =
        scope.members().stream()
            .filter(m -> !ranked.contains(m.unit()))
            .map(Member::name)
            .collect(Collectors.joining("; "));
    if (!unranked.isEmpty()) {
      notes.add("Chưa được xếp hạng vì chưa nộp phiếu: " + unranked + ".");
    }
    return notes;
  }
}
