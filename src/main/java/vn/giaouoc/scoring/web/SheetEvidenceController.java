package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.scoring.SheetEvidence;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** The files that prove one line of a sheet. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/phieu/{unit:\\d+}/minh-chung/{leaf}")
class SheetEvidenceController {

  private final SheetEvidence evidence;
  private final SheetReader reader;
  private final Templates templates;

  SheetEvidenceController(SheetEvidence evidence, SheetReader reader, Templates templates) {
    this.evidence = evidence;
    this.reader = reader;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here, @PathVariable long unit, @PathVariable String leaf) {
    return Answer.page(page(here, new UnitId(unit), leaf, Form.blank()));
  }

  @PostMapping
  Answer upload(
      YearHere here,
      @PathVariable long unit,
      @PathVariable String leaf,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
    var form = Form.of(typed);
    var leaves = leaves(leaf, form, "them");
    var title = form.optionalText("tieu-de", "Tên minh chứng", 300);
    if (file == null) {
      form.error("tep", "Hãy chọn tệp cần nộp.");
    } else if (form.ok()) {
      form.attempt(() ->
          evidence.add(
              here.standing(), new UnitId(unit), leaves, file, title == null ? "" : title));
    }
    return done(here, unit, leaf, form, attached(leaves));
  }

  @PostMapping("/dung-lai")
  Answer use(
      YearHere here,
      @PathVariable long unit,
      @PathVariable String leaf,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var leaves = leaves(leaf, form, "cung");
    var id = form.id("minh-chung", "Minh chứng");
    if (form.ok()) {
      form.attempt(
          () -> evidence.use(here.standing(), new UnitId(unit), leaves, new EvidenceId(id)));
    }
    return done(here, unit, leaf, form, attached(leaves));
  }

  @PostMapping("/go")
  Answer remove(
      YearHere here,
      @PathVariable long unit,
      @PathVariable String leaf,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var id = form.id("minh-chung", "Minh chứng");
    if (form.ok()) {
      form.attempt(
          () -> evidence.remove(here.standing(), new UnitId(unit), leaf, new EvidenceId(id)));
    }
    return done(here, unit, leaf, form, "Đã gỡ minh chứng khỏi nội dung này.");
  }

  /** The leaf of the page, and those that were ticked. */
  private static Set<String> leaves(String leaf, Form form, String ticked) {
    var leaves = new LinkedHashSet<String>();
    leaves.add(leaf);
    leaves.addAll(form.raws(ticked));
    return leaves;
  }

  private static String attached(Set<String> leaves) {
    return leaves.size() == 1
        ? "Đã gắn minh chứng."
        : "Đã gắn minh chứng vào %d nội dung.".formatted(leaves.size());
  }

  private Answer done(YearHere here, long unit, String leaf, Form form, String sentence) {
    return form.ok()
        ? Answer.to(here.path() + "/cham-diem/phieu/" + unit + "/minh-chung/" + leaf)
            .saying(sentence)
        : Answer.again(form, page(here, new UnitId(unit), leaf, form));
  }

  private JteModel page(YearHere here, UnitId unit, String leaf, Form form) {
    here.standing().mustBelongTo(unit);
    var content = reader.read(here.standing(), unit);
    var node = content.table().table().leaf(leaf).orElseThrow();
    var attached = content.evidence().getOrDefault(leaf, List.of());
    var usable = evidence.usable(here.standing(), unit);
    return templates.scoringEvidence(
        new EvidencePage(
            here.frame("cham-diem"),
            node.title(),
            node.evidence().text(),
            OnceText.of(content.table().table(), node).strip(),
            here.path() + "/cham-diem/phieu/" + unit,
            leaf,
            usable.stream()
                .filter(e -> attached.contains(e.id().value()))
                .map(EvidencePage.Proof::of)
                .toList(),
            usable.stream()
                .filter(e -> !attached.contains(e.id().value()))
                .map(e ->
                    new Option(e.id().toString(), e.title() + " (" + Vi.time(e.keptAt()) + ")"))
                .toList(),
            content
                .table()
                .table()
                .leaves()
                .filter(other -> asks(other) && !other.key().equals(leaf))
                .filter(other -> !content.evidence().containsKey(other.key()))
                .map(other -> new Option(other.key(), other.title()))
                .toList()),
        form);
  }

  private static boolean asks(CriterionLeaf leaf) {
    return leaf.evidence().compulsory() || !leaf.evidence().text().isEmpty();
  }
}
