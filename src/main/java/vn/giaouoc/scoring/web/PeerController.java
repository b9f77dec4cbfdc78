package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.PeerFields;
import vn.giaouoc.scoring.PeerService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Members score each other. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/don-vi-ban")
class PeerController {

  private static final BigDecimal MAX = new BigDecimal("100000");

  private final PeerService peers;
  private final PeerPages pages;
  private final Templates templates;

  PeerController(PeerService peers, PeerPages pages, Templates templates) {
    this.peers = peers;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer overview(YearHere here) {
    return Answer.page(templates.scoringPeers(pages.page(here), Form.blank()));
  }

  @PostMapping("/chot")
  Answer close(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var reason = form.optionalText("ly-do", "Lý do", 2000);
    return Answer.after(
        form,
        () -> peers.close(here.standing(), reason == null ? "" : reason),
        () -> Answer.to(PeerPages.path(here)).saying("Đã chốt phần chấm chéo giữa các đơn vị."),
        () -> templates.scoringPeers(pages.page(here), form));
  }

  @PostMapping("/mo-lai")
  Answer reopen(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var reason = form.optionalText("ly-do", "Lý do", 2000);
    return Answer.after(
        form,
        () -> peers.reopen(here.standing(), reason == null ? "" : reason),
        () -> Answer.to(PeerPages.path(here)).saying("Đã mở lại phần chấm chéo."),
        () -> templates.scoringPeers(pages.page(here), form));
  }

  @GetMapping("/{unit:\\d+}")
  Answer sheet(YearHere here, @PathVariable long unit) {
    var scorer = new UnitId(unit);
    var page = pages.sheet(here, scorer);
    return Answer.page(templates.scoringPeerSheet(page, stored(here, scorer)));
  }

  private Form stored(YearHere here, UnitId scorer) {
    var overview = peers.overview(here.standing());
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    PeerPages.others(here, scorer)
        .forEach(m ->
            values.putAll(
                PeerFields.fields(overview.leaves(), m.unit(), overview.of(scorer, m.unit()))));
    return Form.filled(values);
  }

  @PostMapping("/{unit:\\d+}")
  Answer save(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var scorer = new UnitId(unit);
    here.standing().mustBelongTo(scorer);
    var form = Form.of(typed);
    var drafts = drafts(here, form);
    return Answer.after(
        form,
        () -> peers.save(here.standing(), scorer, drafts),
        () ->
            Answer.to(PeerPages.path(here) + "/" + unit).saying("Đã lưu điểm chấm các đơn vị bạn."),
        () -> templates.scoringPeerSheet(pages.sheet(here, scorer), form));
  }

  /** Saves rows while the person goes on typing; answers what the grid needs, as JSON. */
  @PostMapping("/{unit:\\d+}/o")
  ResponseEntity<String> row(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var scorer = new UnitId(unit);
    here.standing().mustBelongTo(scorer);
    var form = Form.of(typed);
    var drafts = drafts(here, form);
    if (form.ok()
        && !drafts.isEmpty()
        && form.attempt(() -> peers.save(here.standing(), scorer, drafts))) {
      var overview = peers.overview(here.standing());
      var rows = new LinkedHashMap<String, Object>();
      for (var draft : drafts) {
        var given = overview.of(scorer, draft.unit());
        rows.put(
            PeerFields.version(draft.unit()),
            SheetController.row(given == null ? 0 : given.version(), ""));
      }
      var progress = PeerPages.progress(overview, scorer, PeerPages.others(here, scorer));
      return SheetController.json(200, SheetController.rows(rows, "", progress));
    }
    return SheetController.json(
        form.overtaken() ? 409 : 422, SheetController.refused(form, typed.keySet()));
  }

  /** Every unit the form carries, with errors beside what is no number. */
  private List<PeerService.Draft> drafts(YearHere here, Form form) {
    var leaves = peers.overview(here.standing()).leaves();
    var drafts = new ArrayList<PeerService.Draft>();
    for (var member : here.members()) {
      var version = form.raw(PeerFields.version(member.unit()));
      if (version.isEmpty()) {
        continue;
      }
      var points = new HashMap<String, BigDecimal>();
      for (var leaf : leaves) {
        var typed =
            form.optionalDecimal(
                PeerFields.value(member.unit(), leaf.key()),
                "Điểm của " + member.name(),
                BigDecimal.ZERO,
                MAX);
        if (typed != null) {
          points.put(leaf.key(), typed);
        }
      }
      drafts.add(
          new PeerService.Draft(
              member.unit(), points, version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0));
    }
    return drafts;
  }

  @PostMapping("/{unit:\\d+}/gui")
  Answer submit(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var scorer = new UnitId(unit);
    here.standing().mustHead(scorer);
    var form = Form.of(typed);
    return Answer.after(
        form,
        () -> peers.submit(here.standing(), scorer, form.checked("cam-doan")),
        () -> Answer.to(PeerPages.path(here) + "/" + unit).saying("Đã gửi điểm chấm."),
        () -> templates.scoringPeerSheet(pages.sheet(here, scorer), refill(here, scorer, form)));
  }

  /** What is stored, with the errors of a step that was refused. */
  private Form refill(YearHere here, UnitId scorer, Form refused) {
    var form = stored(here, scorer);
    refused.errors().forEach(form::error);
    refused.general().forEach(r -> form.refuse(r.sentence()));
    return form;
  }

  @PostMapping("/{unit:\\d+}/lay-lai")
  Answer takeBack(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var scorer = new UnitId(unit);
    here.standing().mustHead(scorer);
    var form = Form.of(typed);
    return Answer.after(
        form,
        () -> peers.takeBack(here.standing(), scorer),
        () -> Answer.to(PeerPages.path(here) + "/" + unit).saying("Đã lấy lại để sửa."),
        () -> templates.scoringPeerSheet(pages.sheet(here, scorer), refill(here, scorer, form)));
  }
}
