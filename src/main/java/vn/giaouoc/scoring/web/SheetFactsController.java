package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.giaouoc.scoring.CountedFact;
import vn.giaouoc.scoring.Filling;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.YearHere;

/** Where the figures of a sheet come from that the program counts by itself. */
@Controller
class SheetFactsController {

  private final SheetReader reader;
  private final Templates templates;

  SheetFactsController(SheetReader reader, Templates templates) {
    this.reader = reader;
    this.templates = templates;
  }

  @GetMapping("/khoi/{bloc}/nam/{year}/cham-diem/phieu/{unit:\\d+}/so-lieu")
  Answer show(YearHere here, @PathVariable long unit) {
    var id = new UnitId(unit);
    var content = reader.read(here.standing(), id);
    var counted = reader.counted(here.standing(), id);
    return Answer.page(
        templates.scoringSheetFacts(
            new SheetFactsPage(
                here.frame("cham-diem"),
                here.path() + "/cham-diem/phieu/" + unit,
                SheetPages.name(here, id),
                content
                    .table()
                    .table()
                    .leaves()
                    .filter(leaf -> leaf.rule() instanceof AutoLeaf)
                    .map(leaf -> block(content, leaf, (AutoLeaf) leaf.rule(), counted))
                    .toList())));
  }

  private static SheetFactsPage.Block block(
      SheetContent content, CriterionLeaf leaf, AutoLeaf auto, List<CountedFact> counted) {
    var kind = content.elsewhere().kinds().get(auto.fact());
    var now = content.elsewhere().facts().get(auto.fact());
    if (kind == null) {
      return new SheetFactsPage.Block(
          leaf.key(),
          leaf.title(),
          "",
          "Hệ thống không có số liệu “" + auto.fact() + "”.",
          List.of(),
          List.of());
    }
    return new SheetFactsPage.Block(
        leaf.key(),
        leaf.title(),
        kind.counts(),
        now == null ? "Hiện nay chưa có số liệu." : "Hiện nay: " + Filling.said(kind, now) + ".",
        now == null ? List.of() : lines(now),
        counted.stream()
            .filter(one -> one.leaf().equals(leaf.key()))
            .map(one ->
                new SheetFactsPage.Column(
                    "Cột “%s” hoàn thành lúc %s đã tính: %s."
                        .formatted(
                            one.role().vi(), Vi.time(one.at()), Filling.said(kind, one.fact())),
                    !one.fact().equals(now),
                    lines(one.fact())))
            .toList());
  }

  private static List<SheetFactsPage.Line> lines(Fact fact) {
    return fact.sources().stream()
        .map(source ->
            new SheetFactsPage.Line(
                Vi.date(source.day()),
                source.sentence(),
                source.link(),
                Vi.number(source.amount())))
        .toList();
  }
}
