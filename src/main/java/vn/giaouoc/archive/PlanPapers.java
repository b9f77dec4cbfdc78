package vn.giaouoc.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.document.Block;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.document.DocumentNumber;
import vn.giaouoc.document.Issuer;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.Signature;
import vn.giaouoc.plan.ItemKind;
import vn.giaouoc.plan.Movement;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanItem;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.RegulationService;
import vn.giaouoc.plan.Theme;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.year.YearHere;

/** Plan and regulation of the year as papers to read on. */
@Component
class PlanPapers {

  private final PlanService plans;
  private final MovementService movements;
  private final RegulationService regulations;
  private final Provinces provinces;

  PlanPapers(
      PlanService plans,
      MovementService movements,
      RegulationService regulations,
      Provinces provinces) {
    this.plans = plans;
    this.movements = movements;
    this.regulations = regulations;
    this.provinces = provinces;
  }

  /** The plan; empty while nothing of it is written. */
  Optional<OfficialDocument> plan(YearHere here) {
    var year = here.year().id();
    var text = plans.plan(year).text();
    var items = plans.items(year);
    var themes = plans.themes(year);
    var body = new ArrayList<Block>();
    for (var item : items) {
      if (item.kind() == ItemKind.CITED_TEXT) {
        body.add(Block.text("Căn cứ " + line(item) + ";"));
      }
    }
    for (var theme : themes) {
      body.add(Block.lead(lead(theme), theme.text()));
    }
    part(body, "BỐI CẢNH, ĐẶC ĐIỂM", join(text.context(), text.feature()));
    part(body, "MỤC ĐÍCH, YÊU CẦU", text.aims());
    part(body, "NỘI DUNG", text.content());
    part(
        body,
        "PHONG TRÀO THI ĐUA",
        lines(movements.list(year).stream().map(PlanPapers::movement).toList()));
    part(
        body,
        "NHIỆM VỤ, HOẠT ĐỘNG CHUNG",
        lines(
            items.stream()
                .filter(i -> i.kind() != ItemKind.CITED_TEXT)
                .map(i -> "- " + i.kind().vi() + ": " + line(i) + ".")
                .toList()));
    part(body, "KINH PHÍ", text.budgetNote());
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(
            document(here, "KH", "Kế hoạch", "Hoạt động năm " + here.year().number(), body));
  }

  /** The regulation; empty while it is not written. */
  Optional<OfficialDocument> regulation(YearHere here) {
    var content = regulations.get(here.year().id()).content();
    if (content == null || content.isBlank()) {
      return Optional.empty();
    }
    var body = new ArrayList<Block>();
    content
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .forEach(l -> body.add(l.matches("(Điều|Chương) .*") ? Block.section(l) : Block.text(l)));
    return Optional.of(document(here, "QC", "Quy chế", "Tổ chức và hoạt động", body));
  }

  private OfficialDocument document(
      YearHere here, String type, String kind, String subject, List<Block> body) {
    var day = LocalDate.of(here.year().number(), 6, 30);
    var leader = here.leaders().isEmpty() ? null : here.leaders().getFirst();
    return new OfficialDocument(
        DocumentFormat.STATE,
        new Issuer(null, leader == null ? here.bloc().name() : leader.unitName()),
        new DocumentNumber(null, type, ""),
        provinces.name(here.standing().province(), day),
        null,
        here.year().number(),
        kind,
        subject + " của " + here.bloc().name(),
        List.of(),
        List.of(),
        body,
        Signature.of("THỦ TRƯỞNG ĐƠN VỊ"),
        List.of("Các đơn vị thành viên", "Ban Thi đua - Khen thưởng", "Lưu: VT"));
  }

  private static String lead(Theme theme) {
    var what = theme.studyTopic() ? "Chuyên đề" : "Chủ đề";
    return theme.owner() == ThemeOwner.BLOC ? what + ":" : what + " của cấp ủy:";
  }

  private static void part(List<Block> body, String title, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    body.add(Block.section(title));
    text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> body.add(Block.text(l)));
  }

  private static @Nullable String lines(List<String> lines) {
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  private static @Nullable String join(@Nullable String first, @Nullable String second) {
    return first == null ? second : second == null ? first : first + "\n" + second;
  }

  private static String movement(Movement m) {
    return "- " + m.name() + (m.period().isEmpty() ? "" : " (" + m.period() + ")") + ".";
  }

  private static String line(PlanItem item) {
    return item.text()
        + (item.note() == null ? "" : " " + item.note())
        + (item.due() == null ? "" : ", trước ngày " + Vi.date(item.due()));
  }
}
