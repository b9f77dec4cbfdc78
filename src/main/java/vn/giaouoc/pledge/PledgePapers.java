package vn.giaouoc.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.document.Issuer;
import vn.giaouoc.document.Letterhead;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PledgePaper;
import vn.giaouoc.plan.ItemKind;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.Theme;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.year.YearHere;

/** Fills the paper of the pledge from the pledge, the plan and the signatures. */
@Service
public class PledgePapers {

  private final PledgeService pledges;
  private final TargetService targets;
  private final SigningService signing;
  private final PlanService plans;
  private final MovementService movements;
  private final Provinces provinces;

  PledgePapers(
      PledgeService pledges,
      TargetService targets,
      SigningService signing,
      PlanService plans,
      MovementService movements,
      Provinces provinces) {
    this.pledges = pledges;
    this.targets = targets;
    this.signing = signing;
    this.plans = plans;
    this.movements = movements;
    this.provinces = provinces;
  }

  /** The paper of the year's pledge as it stands, with the signatures given so far. */
  @Transactional(readOnly = true)
  public OfficialDocument of(YearHere here) {
    var year = here.year().id();
    var signatures = signing.list(year);
    var all = targets.list(year);
    var text = pledges.pledge(year).text();
    var day =
        signatures.stream()
            .filter(PledgeSignature::isSigned)
            .map(PledgeSignature::signedOn)
            .min(java.util.Comparator.naturalOrder())
            .orElse(null);
    var issuer =
        here.leaders().isEmpty() ? here.bloc().name() : here.leaders().getFirst().unitName();
    return new PledgePaper(
            new Letterhead(
                DocumentFormat.STATE,
                new Issuer(null, issuer),
                null,
                "",
                provinces.name(
                    here.bloc().province(), java.time.LocalDate.of(here.year().number(), 6, 30)),
                day,
                here.year().number()),
            here.bloc().name(),
            null,
            theme(plans.themes(year)),
            plans.items(year).stream()
                .filter(i -> i.kind() == ItemKind.CITED_TEXT)
                .map(i -> i.note() == null ? i.text() : i.text() + " " + i.note())
                .toList(),
            here.members().stream()
                .map(m -> party(m.name(), signature(signatures, m.unit())))
                .toList(),
            movements.list(year).stream()
                .map(m ->
                    new PledgePaper.Movement(
                        m.name(),
                        m.aim() == null ? "" : m.aim(),
                        Vi.date(m.from()),
                        m.to() == null ? m.period() : Vi.date(m.to())))
                .toList(),
            pledges.clauses(year).stream().map(c -> clause(c, all)).toList(),
            tasks(pledges.clauses(year), text.measures()),
            all.stream().filter(t -> t.clause() == null).map(Target::text).toList(),
            lines(text.arrangements()))
        .document();
  }

  private static @Nullable String theme(List<Theme> themes) {
    return themes.stream()
        .filter(t -> !t.studyTopic())
        .sorted(java.util.Comparator.comparing(Theme::owner))
        .filter(t -> t.owner() == ThemeOwner.BLOC || themes.size() == 1)
        .map(Theme::text)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable PledgeSignature signature(
      List<PledgeSignature> all, vn.giaouoc.shared.UnitId unit) {
    return all.stream().filter(s -> s.unit().equals(unit) && s.isSigned()).findFirst().orElse(null);
  }

  private static PledgePaper.Party party(String unit, @Nullable PledgeSignature s) {
    return s == null
        ? new PledgePaper.Party(unit, null, null)
        : new PledgePaper.Party(
            unit, s.representative(), "(Đã ký ngày " + Vi.date(s.signedOn()) + ")");
  }

  private static PledgePaper.Clause clause(PledgeClause clause, List<Target> all) {
    return new PledgePaper.Clause(
        "%d. %s".formatted(clause.number(), clause.title()),
        all.stream()
            .filter(t -> Objects.equals(t.clause(), clause.id()))
            .map(t ->
                new PledgePaper.Target(
                    t.text(),
                    t.measure().unit() == null ? "" : t.measure().unit().text(),
                    planned(t),
                    t.measure().levelWords()))
            .toList());
  }

  private static String planned(Target target) {
    var m = target.measure();
    return m.value() == null
        ? ""
        : (m.operator() == null || !m.operatorStated() ? "" : m.operator().sign() + " ")
            + Vi.number(m.value());
  }

  /** The wording of clauses that say more than their targets, then the measures. */
  private static List<String> tasks(List<PledgeClause> clauses, @Nullable String measures) {
    var tasks = new ArrayList<String>();
    for (var clause : clauses) {
      tasks.addAll(lines(clause.content()));
    }
    tasks.addAll(lines(measures));
    return tasks;
  }

  private static List<String> lines(@Nullable String text) {
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }
}
