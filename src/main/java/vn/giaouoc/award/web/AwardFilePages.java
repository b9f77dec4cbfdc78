package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.AwardFiles;
import vn.giaouoc.award.FileChecklist;
import vn.giaouoc.award.NominationQuery;
import vn.giaouoc.award.Paper;
import vn.giaouoc.award.PaperKind;
import vn.giaouoc.award.PaperService;
import vn.giaouoc.award.ProposalIssue;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.document.Issued;
import vn.giaouoc.document.IssuedDocuments;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the pages of award files. */
@Component
class AwardFilePages {

  private final ProposalQuery query;
  private final NominationQuery nominations;
  private final PaperService papers;
  private final ProposalIssue issue;
  private final IssuedDocuments register;
  private final Templates templates;

  AwardFilePages(
      ProposalQuery query,
      NominationQuery nominations,
      PaperService papers,
      ProposalIssue issue,
      IssuedDocuments register,
      Templates templates) {
    this.query = query;
    this.nominations = nominations;
    this.papers = papers;
    this.issue = issue;
    this.register = register;
    this.templates = templates;
  }

  static String at(YearHere here) {
    return here.path() + "/khen-thuong/ho-so";
  }

  /** The item with its file; {@link NoSuchElementException} if the proposal has none of that id. */
  ProposalView.Line line(YearHere here, long id) {
    return query.alive(here.standing()).stream()
        .flatMap(v -> v.items().stream())
        .filter(l -> l.item().id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no item " + id));
  }

  AwardFilesPage list(YearHere here) {
    var lines = query.alive(here.standing()).map(ProposalView::items).orElse(List.of());
    var complete = lines.stream().filter(l -> l.checklist().missing().isEmpty()).count();
    return new AwardFilesPage(
        here.frame("khen-thuong"),
        lines.isEmpty() ? "" : "Đủ %d/%d hồ sơ".formatted(complete, lines.size()),
        locked(here),
        lines.stream().map(l -> row(here, l)).toList());
  }

  private static AwardFilesPage.Row row(YearHere here, ProposalView.Line line) {
    var item = line.item();
    var maySee = AwardFiles.maySee(here.standing(), item.unit());
    var missing = kinds(line.checklist().missing());
    return new AwardFilesPage.Row(
        item.recipientName(),
        item.unit() != null && here.standing().belongsTo(item.unit()),
        item.wording(),
        missing.isEmpty() ? "Đủ" : "Thiếu " + Vi.count(missing.size()),
        missing.isEmpty() ? "ok" : "bad",
        maySee ? missing : List.of(),
        maySee ? kinds(line.checklist().advised()) : List.of(),
        maySee ? at(here) + "/" + item.id() : "");
  }

  private static List<String> kinds(List<FileChecklist.Line> lines) {
    return lines.stream().map(l -> l.kind().vi()).toList();
  }

  JteModel file(YearHere here, long id, Form form, Form own) {
    var line = line(here, id);
    var item = line.item();
    var open = locked(here).isEmpty();
    var edit = open && PaperService.mayWrite(here.standing(), item);
    return templates.awardFile(
        new AwardFilePage(
            here.frame("khen-thuong"),
            at(here) + "/" + id,
            at(here),
            "Hồ sơ khen thưởng: " + item.recipientName(),
            facts(here, item),
            line.checklist().lines().stream().map(AwardFilePages::check).toList(),
            line.papers().stream().map(AwardFilePages::paper).toList(),
            edit,
            locked(here),
            Arrays.stream(PaperKind.values())
                .filter(k -> k != PaperKind.SUBMISSION)
                .map(k -> new Option(k.name(), k.vi()))
                .toList(),
            edit
                ? papers.reusable(here.standing(), item).stream()
                    .map(e -> new Option(e.id().toString(), e.title()))
                    .toList()
                : List.of(),
            own(here, item, open)),
        form,
        own);
  }

  private List<Option> facts(YearHere here, ProposalItem item) {
    var facts = new ArrayList<Option>();
    facts.add(new Option("Danh hiệu, hình thức", item.wording()));
    facts.add(new Option("Người có thẩm quyền tặng", item.conferrer()));
    facts.add(new Option("Lý do khen thưởng", item.reasonLine()));
    facts.add(
        new Option(
            "Kết quả bình xét",
            item.share().isEmpty() ? "Chưa gắn kết quả bình xét" : item.share()));
    var unit = item.unit();
    if (unit != null) {
      var rank = ProposalPages.rank(nominations.ranks(here.standing()).get(unit));
      facts.add(new Option("Xếp hạng", rank.isEmpty() ? "Chưa xếp hạng" : rank));
    }
    return facts;
  }

  private static AwardFilePage.Check check(FileChecklist.Line line) {
    var state =
        line.here()
            ? line.bySystem() ? "Có, hệ thống đang giữ" : "Có"
            : line.blocks() ? "Còn thiếu" : "Nên có";
    return new AwardFilePage.Check(
        line.kind().vi(),
        state,
        line.here() ? "ok" : line.blocks() ? "bad" : "warn",
        line.article());
  }

  private static AwardFilePage.PaperRow paper(Paper paper) {
    return new AwardFilePage.PaperRow(
        Long.toString(paper.id()),
        paper.kind().vi(),
        paper.title(),
        paper.document() == null ? "" : paper.document(),
        paper.evidence() == null ? "" : "/tep/" + paper.evidence(),
        "%s, %s".formatted(paper.addedBy(), Vi.date(paper.addedOn())));
  }

  private AwardFilePage.Own own(YearHere here, ProposalItem item, boolean open) {
    var unit = item.unit();
    if (unit == null) {
      return new AwardFilePage.Own(false, false, "", "", "", "");
    }
    var found =
        issue.registered(here.standing()).stream()
            .filter(d -> d.issuer().equals(unit) && ProposalIssue.isUnits(d))
            .reduce((first, last) -> last)
            .orElse(null);
    var at = at(here) + "/" + item.id() + "/to-trinh";
    return new AwardFilePage.Own(
        open || found != null,
        open && here.standing().belongsTo(unit),
        found == null ? "" : registered(found),
        found != null
                && found.number() == null
                && register.mayNumber(here.standing().actor(), found)
            ? found.path()
            : "",
        found == null ? at + ".pdf" : found.path() + ".pdf",
        found == null ? at + ".docx" : found.path() + ".docx");
  }

  private static String registered(Issued found) {
    return found.number() == null
        ? "Đã vào sổ văn bản, chưa có số."
        : "Số %s ngày %s.".formatted(found.sign(), Vi.date(found.date()));
  }

  private static String locked(YearHere here) {
    var state = here.year().state();
    if (state == BlocYearState.YEAREND_MEETING || state == BlocYearState.PROPOSED) {
      return "";
    }
    return state.isBefore(BlocYearState.YEAREND_MEETING)
        ? "Hồ sơ được lập sau khi bình xét."
        : "Hồ sơ đã chuyển thẩm định nên không thêm bớt giấy tờ được; nếu thiếu, Ban Thi đua - Khen"
            + " thưởng trả lại để bổ sung.";
  }
}
