package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableEdit;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Catalogue;
import vn.giaouoc.year.YearHere;

/** Editing a draft of the score table, place by place. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/bang/{number:\\d{1,6}}")
class TableEditController {

  /** The button that only shows the fields of another way to score; nothing is saved. */
  private static final String OTHER_FIELDS = "doi";

  /** The button that only tries the draft out with what stands in the form; nothing is saved. */
  private static final String TRY_OUT = "thu";

  private static final String INCOMPLETE = "Nhập đủ các ô của mục này rồi bấm “Chấm thử”.";

  private final ScoreTableService tables;
  private final Catalogue catalogue;
  private final Templates templates;

  TableEditController(ScoreTableService tables, Catalogue catalogue, Templates templates) {
    this.tables = tables;
    this.catalogue = catalogue;
    this.templates = templates;
  }

  private NodePage.Choices choices(YearHere here) {
    var there = here.members().stream().map(Member::kind).collect(Collectors.toSet());
    return new NodePage.Choices(
        tables.facts(),
        catalogue.kinds().stream()
            .filter(kind -> there.contains(kind.code()))
            .map(kind -> new Option(kind.code(), kind.name()))
            .toList());
  }

  @GetMapping("/muc/{key}")
  Answer node(YearHere here, @PathVariable int number, @PathVariable String key) {
    here.standing().mustLeadOrBoard();
    var draft = tables.version(here.standing(), number);
    var node = draft.table().node(key).orElseThrow();
    var form = NodeForm.filled(node, draft.version());
    return draft.state().isDraft()
        ? edited(here, draft, node, node, form)
        : frozen(here, draft, key);
  }

  @PostMapping("/muc/{key}")
  Answer saveNode(
      YearHere here,
      @PathVariable int number,
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var draft = tables.version(here.standing(), number);
    var old = draft.table().node(key).orElseThrow();
    if (form.checked(OTHER_FIELDS)) {
      return edited(here, draft, old, null, form);
    }
    var node = NodeForm.read(form, NodeForm.kind(old), key, old);
    if (form.ok()
        && !form.checked(TRY_OUT)
        && edit(here, draft, form, "sửa “" + node.title() + "”", t -> TableEdit.replace(t, node))) {
      return back(here, draft, key).saying("Đã lưu “" + node.title() + "”.");
    }
    return edited(here, draft, old, form.ok() ? node : null, form);
  }

  /**
   * The form of a node with the draft tried out beside it.
   *
   * @param node what the form states; null when that cannot be told
   */
  private Answer edited(
      YearHere here, TableVersion draft, Node old, @Nullable Node node, Form form) {
    var pane =
        node == null
            ? TryOutPane.blocked(INCOMPLETE)
            : tryOut(TableEdit.replace(draft.table(), node), node, form);
    var page = templates.scoringNode(NodePage.edit(here, draft, old, choices(here), pane), form);
    return form.ok() || form.checked(TRY_OUT) ? Answer.page(page) : Answer.again(form, page);
  }

  /** The form of a new node with the draft tried out beside it. */
  private Answer added(
      YearHere here,
      TableVersion draft,
      String kind,
      String parent,
      @Nullable Node node,
      Form form) {
    var pane =
        node == null
            ? TryOutPane.blocked(INCOMPLETE)
            : tryOut(added(draft.table(), parent, node), node, form);
    var page =
        templates.scoringNode(NodePage.add(here, draft, kind, parent, choices(here), pane), form);
    return form.ok() || form.checked(TRY_OUT) ? Answer.page(page) : Answer.again(form, page);
  }

  private static TryOutPane tryOut(ScoreTable table, Node node, Form form) {
    return node instanceof CriterionLeaf leaf
        ? TryOutPanes.of(table, leaf, form)
        : TryOutPanes.of(table);
  }

  @GetMapping("/them")
  Answer fresh(
      YearHere here,
      @PathVariable int number,
      @RequestParam(name = "loai", defaultValue = "nhom") String kind,
      @RequestParam(name = "trong", defaultValue = "") String parent) {
    here.standing().mustLeadOrBoard();
    var draft = tables.version(here.standing(), number);
    return draft.state().isDraft()
        ? added(here, draft, kind, parent, null, NodeForm.fresh(kind, draft.version()))
        : frozen(here, draft, parent);
  }

  @PostMapping("/them")
  Answer add(
      YearHere here, @PathVariable int number, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var kind = form.raw("loai-muc");
    var parent = form.raw("trong");
    var draft = tables.version(here.standing(), number);
    if (form.checked(OTHER_FIELDS)) {
      return added(here, draft, kind, parent, null, form);
    }
    var node = NodeForm.read(form, kind, TableEdit.freshKey(draft.table()), null);
    if (form.ok()
        && !form.checked(TRY_OUT)
        && edit(here, draft, form, "thêm “" + node.title() + "”", t -> added(t, parent, node))) {
      return back(here, draft, node.key()).saying("Đã thêm “" + node.title() + "”.");
    }
    return added(here, draft, kind, parent, form.ok() ? node : null, form);
  }

  private static ScoreTable added(ScoreTable table, String parent, Node node) {
    return node instanceof CriterionGroup group
        ? TableEdit.add(table, group)
        : TableEdit.add(table, parent, node);
  }

  @PostMapping("/muc/{key}/xoa")
  Answer remove(
      YearHere here,
      @PathVariable int number,
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var draft = tables.version(here.standing(), number);
    var node = draft.table().node(key).orElseThrow();
    if (edit(here, draft, form, "bỏ “" + node.title() + "”", t -> TableEdit.remove(t, key))) {
      return back(here, draft, "").saying("Đã bỏ “" + node.title() + "”.");
    }
    return edited(here, draft, node, node, form);
  }

  @PostMapping("/muc/{key}/chuyen")
  Answer move(
      YearHere here,
      @PathVariable int number,
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var draft = tables.version(here.standing(), number);
    var node = draft.table().node(key).orElseThrow();
    var by = form.raw("huong").equals("len") ? -1 : 1;
    if (edit(here, draft, form, "chuyển “" + node.title() + "”", t -> TableEdit.move(t, key, by))) {
      return back(here, draft, key);
    }
    return edited(here, draft, node, node, form);
  }

  @GetMapping("/thiet-lap")
  Answer settings(YearHere here, @PathVariable int number) {
    here.standing().mustLeadOrBoard();
    var draft = tables.version(here.standing(), number);
    return draft.state().isDraft()
        ? Answer.page(
            templates.scoringTableSettings(
                TableSettingsPage.of(here, draft), TableSettingsForm.filled(draft)))
        : frozen(here, draft, "");
  }

  @PostMapping("/thiet-lap")
  Answer saveSettings(
      YearHere here, @PathVariable int number, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var draft = tables.version(here.standing(), number);
    var table = TableSettingsForm.read(form, draft.table());
    if (form.ok() && edit(here, draft, form, "thiết lập chung", _ -> table)) {
      return back(here, draft, "").saying("Đã lưu thiết lập của bảng điểm.");
    }
    return Answer.again(
        form, templates.scoringTableSettings(TableSettingsPage.of(here, draft), form));
  }

  private boolean edit(
      YearHere here, TableVersion draft, Form form, String what, UnaryOperator<ScoreTable> change) {
    return form.attempt(
        () -> tables.edit(here.standing(), draft.number(), form.version(), what, change));
  }

  /** Only a draft has forms. */
  private static Answer frozen(YearHere here, TableVersion version, String key) {
    return back(here, version, key)
        .saying(
            "Phiên bản này không sửa được nữa. Muốn thay đổi, hãy lập phiên bản mới kèm lý do.");
  }

  private static Answer back(YearHere here, TableVersion draft, String key) {
    var place = key.isEmpty() ? "" : "#" + key;
    return Answer.to(here.path() + "/cham-diem/bang/" + draft.number() + place);
  }
}
