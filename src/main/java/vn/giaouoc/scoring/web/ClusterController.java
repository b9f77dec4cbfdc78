package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.ClusterService;
import vn.giaouoc.scoring.Clusters;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The clusters within which the table compares, ranks or limits grades. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/cum")
class ClusterController {

  private final ClusterService clusters;
  private final ScoreTableService tables;
  private final Templates templates;

  ClusterController(ClusterService clusters, ScoreTableService tables, Templates templates) {
    this.clusters = clusters;
    this.tables = tables;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here) {
    var now = clusters.of(here.standing());
    return Answer.page(page(here, now, filled(here, now)));
  }

  private static Form filled(YearHere here, Clusters now) {
    Map<String, @Nullable String> values = new HashMap<>();
    values.put("version", Integer.toString(now.version()));
    here.members()
        .forEach(m -> values.put(ClusterService.field(m.unit()), now.names().get(m.unit())));
    return Form.filled(values);
  }

  @PostMapping
  Answer divide(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var names = new HashMap<UnitId, String>();
    for (var member : here.members()) {
      var name =
          form.optionalText(
              ClusterService.field(member.unit()), "Tên cụm của " + member.name(), 100);
      names.put(member.unit(), name == null ? "" : name);
    }
    return Answer.after(
        form,
        () -> clusters.divide(here.standing(), names, form.version()),
        () ->
            Answer.to(path(here))
                .saying("Đã lưu. Nếu đã có kết quả xếp hạng, hãy tính lại để theo cụm mới."),
        () -> page(here, clusters.of(here.standing()), form));
  }

  private static String path(YearHere here) {
    return here.path() + "/cham-diem/cum";
  }

  private JteModel page(YearHere here, Clusters now, Form form) {
    var standing = here.standing();
    var closed = ClusterService.closedBecause(standing);
    return templates.scoringClusters(
        new ClusterPage(
            here.frame("cham-diem"),
            path(here),
            tables
                .inForce(standing)
                .map(TableVersion::table)
                .map(ClusterController::use)
                .orElse(""),
            now.by() == null || now.at() == null ? "" : now.by() + ", " + Vi.time(now.at()),
            here.members().stream()
                .map(m ->
                    new ClusterPage.Line(
                        ClusterService.field(m.unit()),
                        m.name(),
                        now.names().getOrDefault(m.unit(), ""),
                        standing.belongsTo(m.unit())))
                .toList(),
            now.all(),
            closed == null ? "" : closed,
            (standing.leads() || standing.isBoard()) && closed == null && standing.isYearOpen()),
        form);
  }

  /** What a table does with clusters, in one sentence; empty when nothing. */
  static String use(ScoreTable table) {
    var uses = new ArrayList<String>();
    if (table.order().withinGroup()) {
      uses.add("xếp hạng riêng từng cụm");
    }
    if (!table.order().quotas().isEmpty()) {
      uses.add("khống chế số đơn vị của một số loại trong từng cụm");
    }
    if (table.leaves().anyMatch(leaf -> leaf.rule().compares())) {
      uses.add("so sánh kết quả giữa các đơn vị cùng cụm");
    }
    return uses.isEmpty() ? "" : "Bảng điểm đang áp dụng " + String.join("; ", uses) + ".";
  }
}
