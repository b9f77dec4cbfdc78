package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.scoring.Filling;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetEvidence;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.GradeGap;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.NodeResult;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** Builds the page that explains one unit's rank down to the file and the person. */
@Component
class WhyPages {

  /** How many leaves are shown that could help towards the next grade. */
  private static final int SHOWN = 8;

  private final Rankings rankings;
  private final SheetReader reader;
  private final SheetEvidence evidence;

  WhyPages(Rankings rankings, SheetReader reader, SheetEvidence evidence) {
    this.rankings = rankings;
    this.reader = reader;
    this.evidence = evidence;
  }

  WhyPage page(YearHere here, UnitId unit) {
    var stored = rankings.latest(here.standing()).orElseThrow();
    var run = stored.again();
    var place =
        run.place(unit).orElseThrow(() -> new NoSuchElementException("not ranked: " + unit));
    var card = Objects.requireNonNull(run.cards().get(unit));
    var content = reader.read(here.standing(), unit);
    return new WhyPage(
        here.frame("cham-diem"),
        here.path() + "/cham-diem",
        SheetPages.name(here, unit),
        Objects.requireNonNull(RankingPages.rank(run, unit)),
        run.decision(place),
        Stream.concat(sum(run, card).stream(), far(here, run, card)).toList(),
        card.reasons().stream().map(r -> r.vi()).toList(),
        GradeGap.of(run, unit).map(gap -> gap(gap, whatIf(here, unit))).orElse(null),
        lines(here, run, card, content, evidence.of(content), unit),
        facts(stored, run, content.table()));
  }

  private static List<String> sum(RankingRun run, Scorecard card) {
    var lines = new ArrayList<String>();
    lines.add(
        "Điểm chuẩn %s + điểm thưởng %s − điểm trừ %s = %s."
            .formatted(
                Vi.number(card.base()),
                Vi.number(card.bonus()),
                Vi.number(card.deduction()),
                Vi.number(card.base().add(card.bonus()).subtract(card.deduction()))));
    lines.add(
        "Tổng điểm %s; điểm tối đa được giao %s; cách tính: %s."
            .formatted(
                Vi.number(card.total()), Vi.number(card.assigned()), run.table().policy().vi()));
    return lines;
  }

  /** Points far from what the others gave; only who leads or appraises reads whose they are. */
  private static Stream<String> far(YearHere here, RankingRun run, Scorecard card) {
    var named = here.standing().leads() || here.standing().isBoard();
    return card.outliers().stream()
        .map(o ->
            "%s cho %s điểm ở “%s”, cách xa điểm của các đơn vị khác; điểm này vẫn được tính."
                .formatted(
                    named ? SheetPages.name(here, o.scorer()) : "Một đơn vị bạn",
                    Vi.number(o.points()),
                    run.table().node(o.leaf()).map(Node::title).orElse(o.leaf())));
  }

  /** Where points of this unit's leaves may be supposed; the key of the leaf is to be added. */
  private static String whatIf(YearHere here, UnitId unit) {
    return here.path() + "/cham-diem/xep-hang/gia-su?don-vi=" + unit + "&muc=";
  }

  private static WhyPage.Gap gap(GradeGap gap, String whatIf) {
    var rest = gap.remedies().size() - SHOWN;
    return new WhyPage.Gap(
        gap.grade(),
        gap.missing().stream().map(r -> r.vi()).toList(),
        gap.remedies().stream().limit(SHOWN).map(r -> remedy(r, whatIf)).toList(),
        rest > 0 ? "Còn " + rest + " nội dung khác chưa đạt tối đa." : "");
  }

  private static WhyPage.Remedy remedy(GradeGap.Remedy remedy, String whatIf) {
    var more = remedy.best().subtract(remedy.now());
    return new WhyPage.Remedy(
        remedy.leaf().title(),
        Vi.number(remedy.now()) + " → " + Vi.number(remedy.best()),
        Vi.number(remedy.total()),
        remedy.reached(),
        remedy.enough(),
        whatIf(whatIf, remedy.leaf().key(), more));
  }

  private static String whatIf(String start, String leaf, BigDecimal more) {
    return start
        + URLEncoder.encode(leaf, StandardCharsets.UTF_8)
        + "&them="
        + URLEncoder.encode(Vi.number(more), StandardCharsets.UTF_8);
  }

  private static List<WhyPage.Line> lines(
      YearHere here,
      RankingRun run,
      Scorecard card,
      SheetContent content,
      Map<Long, Evidence> files,
      UnitId unit) {
    return run.table()
        .nodes()
        .map(node -> line(here, run, card, content, files, unit, node))
        .toList();
  }

  private static WhyPage.Line line(
      YearHere here,
      RankingRun run,
      Scorecard card,
      SheetContent content,
      Map<Long, Evidence> files,
      UnitId unit,
      Node node) {
    var result = card.at(node.key());
    var css =
        switch (node) {
          case CriterionGroup _ -> "group";
          case Criterion _ -> "criterion";
          case CriterionLeaf _ -> "leaf";
        };
    var entered =
        node instanceof CriterionLeaf leaf
            ? AnswerJson.show(leaf, run.answers(unit).at(leaf.key()))
            : "";
    var role = content.columns().counting();
    return new WhyPage.Line(
        css,
        node.title(),
        rule(run, node),
        Vi.number(node.maximum()),
        Vi.number(result.points()),
        how(run, content, unit, node, result),
        entered,
        content
            .entry(role, node.key())
            .map(e -> role.vi() + ": " + e.by() + ", " + Vi.time(e.at()))
            .orElse(""),
        Stream.concat(
                content.evidence().getOrDefault(node.key(), List.of()).stream()
                    .map(files::get)
                    .filter(Objects::nonNull)
                    .map(SheetPages::file),
                source(here, content, role, node))
            .toList(),
        node instanceof CriterionLeaf
            ? whatIf(whatIf(here, unit), node.key(), BigDecimal.TWO)
            : "");
  }

  /** What the table says of a leaf: how it is scored, and the guide for the person who does. */
  private static List<String> rule(RankingRun run, Node node) {
    return node instanceof CriterionLeaf leaf
        ? Stream.of(leaf.rule().rule(leaf.maximum()) + OnceText.of(run.table(), leaf), leaf.guide())
            .filter(text -> !text.isBlank())
            .toList()
        : List.of();
  }

  /** The arithmetic, or why the points were taken away. */
  private static String how(
      RankingRun run, SheetContent content, UnitId unit, Node node, NodeResult result) {
    if (!run.answers(unit).about().voided().contains(node.key())) {
      return result.how().isEmpty() && node instanceof CriterionLeaf
          ? "Không ghi nhận việc nào."
          : result.how();
    }
    var voiding = content.columns().voidings(content.columns().counting()).get(node.key());
    return voiding == null ? "Không tính điểm." : SheetPages.sentence(voiding);
  }

  /** Where the value of a leaf comes from that is filled from outside the sheet. */
  private static Stream<SheetPage.File> source(
      YearHere here, SheetContent content, ColumnRole role, Node node) {
    var filling = node instanceof CriterionLeaf leaf ? Filling.of(content, role, leaf) : null;
    return filling == null || filling.page().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new SheetPage.File(filling.sentence(), here.path() + "/cham-diem/" + filling.page()));
  }

  private static List<String> facts(StoredRanking stored, RankingRun run, TableVersion table) {
    var basis = run.table().basis();
    return List.of(
        "%s, %sphiên bản %d%s"
            .formatted(
                run.table().title(),
                stored.table() == table.id() ? "" : "trước ",
                table.number(),
                basis.isBlank() ? "" : "; căn cứ: " + basis),
        "Bảng xếp hạng số "
            + stored.id()
            + ", tính lúc "
            + Vi.time(stored.at())
            + ", "
            + stored.by(),
        "Mã băm dữ kiện (SHA-256): " + stored.factsSha256(),
        "Mã băm kết quả (SHA-256): " + stored.resultSha256(),
        stored.isReproduced()
            ? "Tính lại từ dữ kiện đã lưu cho đúng kết quả này."
            : "CẢNH BÁO: tính lại từ dữ kiện đã lưu không cho đúng kết quả này.");
  }
}
