package vn.giaouoc.plan.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.SavedVersion;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.year.YearHere;

/** The kept versions of the plan and the regulation. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach/cac-ban")
class VersionController {

  private final PlanService plans;
  private final Templates templates;

  VersionController(PlanService plans, Templates templates) {
    this.plans = plans;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    var path = here.path() + "/ke-hoach";
    return Answer.page(
        templates.planVersions(
            new PlanVersionsPage(
                here.frame("ke-hoach"),
                path,
                rows(here, DraftDocument.PLAN),
                rows(here, DraftDocument.REGULATION))));
  }

  @GetMapping("/{document}/{major:\\d+}.{minor:\\d+}")
  Answer one(
      YearHere here,
      @PathVariable DraftDocument document,
      @PathVariable int major,
      @PathVariable int minor) {
    var version = plans.version(here.year().id(), document, new VersionNumber(major, minor));
    return Answer.page(
        templates.planVersion(
            here.frame("ke-hoach"),
            document.vi() + ", " + version.number().vi(),
            row(here, document, version),
            version.content(),
            version.sha256()));
  }

  private List<PlanVersionsPage.Row> rows(YearHere here, DraftDocument document) {
    return plans.versions(here.year().id(), document).stream()
        .map(v -> row(here, document, v))
        .toList();
  }

  private static PlanVersionsPage.Row row(YearHere here, DraftDocument document, SavedVersion v) {
    return new PlanVersionsPage.Row(
        v.number().vi(),
        Vi.time(v.savedAt()),
        v.savedBy(),
        v.reason() == null ? "" : v.reason(),
        here.path() + "/ke-hoach/cac-ban/" + document.name() + "/" + v.number());
  }
}
