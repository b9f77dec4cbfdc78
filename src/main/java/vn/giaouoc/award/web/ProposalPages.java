package vn.giaouoc.award.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.AwardFiles;
import vn.giaouoc.award.NominationQuery;
import vn.giaouoc.award.Proposal;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalState;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.award.domain.Fitness;
import vn.giaouoc.award.domain.Screening;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** Builds the pages of the proposal. */
@Component
class ProposalPages {

  private final ProposalQuery query;
  private final NominationQuery nominations;

  ProposalPages(ProposalQuery query, NominationQuery nominations) {
    this.query = query;
    this.nominations = nominations;
  }

  /** The version under way, or the page before one is drawn up. */
  AwardProposalPage page(YearHere here) {
    var standing = here.standing();
    var view = query.alive(standing).orElse(null);
    var versions = query.versions(standing);
    return new AwardProposalPage(
        here.frame("khen-thuong"),
        at(here),
        "Đề nghị khen thưởng",
        view == null ? "" : state(view.proposal()),
        view == null ? "muted" : tone(view.proposal().state()),
        back(versions, view == null ? null : view.proposal()),
        ProposalNext.of(here, view),
        view == null ? List.of() : rows(here, view),
        view == null ? List.of() : view.remarks(),
        view == null ? query.quota(standing).vi() : quota(here, view),
        view == null || view.proposal().signerPosition() == null
            ? ""
            : view.proposal().signerPosition(),
        view == null ? "" : view.proposal().grounds(),
        versions.stream().map(p -> version(here, p)).toList());
  }

  /** A version as it was sent; it can only be read. */
  AwardProposalPage version(YearHere here, int no) {
    var standing = here.standing();
    var found =
        query.versions(standing).stream()
            .filter(p -> p.no() == no)
            .findFirst()
            .orElseThrow(() -> new java.util.NoSuchElementException("no version " + no));
    var view = query.version(standing, found.id());
    var signer = found.signerPosition();
    return new AwardProposalPage(
        here.frame("khen-thuong"),
        at(here),
        "Đề nghị khen thưởng, lần trình " + no,
        state(found),
        tone(found.state()),
        found.returnReason() == null ? "" : sentence(found),
        ProposalNext.none(),
        rows(here, view),
        List.of(),
        "",
        signer == null ? "" : signer,
        found.grounds(),
        List.of());
  }

  static String at(YearHere here) {
    return here.path() + "/khen-thuong";
  }

  static String state(Proposal p) {
    return "Lần trình %d: %s"
        .formatted(p.no(), p.state().vi().toLowerCase(java.util.Locale.forLanguageTag("vi")));
  }

  static String tone(ProposalState state) {
    return switch (state) {
      case DRAFT -> "info";
      case SUBMITTED -> "ok";
      case RETURNED -> "bad";
      case WITHDRAWN -> "warn";
    };
  }

  static String fitnessTone(Fitness fitness) {
    return switch (fitness) {
      case FIT -> "ok";
      case TO_WEIGH, UNCHECKED -> "warn";
      case BARRED -> "bad";
    };
  }

  /** “Xếp thứ 1, 97,5 điểm”; empty without a ranking. */
  static String rank(@Nullable RankedUnit ranked) {
    return ranked == null
        ? ""
        : "Xếp thứ %d, %s điểm%s"
            .formatted(
                ranked.rank(),
                Vi.number(ranked.total()),
                ranked.grade() == null ? "" : ", " + ranked.grade());
  }

  private static String back(List<Proposal> versions, @Nullable Proposal alive) {
    if (alive != null && alive.state() != ProposalState.DRAFT) {
      return "";
    }
    return versions.stream()
        .filter(p -> p.returnReason() != null)
        .findFirst()
        .map(ProposalPages::sentence)
        .orElse("");
  }

  private static String sentence(Proposal p) {
    return "%s lần trình %d lúc %s. Lý do: %s"
        .formatted(
            p.state() == ProposalState.WITHDRAWN
                ? "Khối đã rút"
                : "Ban Thi đua - Khen thưởng đã trả lại",
            p.no(),
            Vi.time(p.returnedAt()),
            p.returnReason());
  }

  private String quota(YearHere here, ProposalView view) {
    var flags = count(view, "FLAG_PROVINCE");
    var certificates = count(view, "CERTIFICATE_PROVINCE");
    return "%s Đang đề nghị %s cờ và %s bằng khen của tỉnh."
        .formatted(query.quota(here.standing()).vi(), Vi.count(flags), Vi.count(certificates));
  }

  private static int count(ProposalView view, String award) {
    return view.items().stream()
        .map(ProposalView.Line::item)
        .filter(i -> i.awardCode().equals(award) && i.specialCampaign() == null)
        .mapToInt(ProposalItem::count)
        .sum();
  }

  private List<AwardProposalPage.Row> rows(YearHere here, ProposalView view) {
    var screening = query.screening(here.standing());
    var ranks = nominations.ranks(here.standing());
    var alive =
        view.proposal().state() == ProposalState.DRAFT
            || view.proposal().state() == ProposalState.SUBMITTED;
    var rows = new ArrayList<AwardProposalPage.Row>();
    for (var i = 0; i < view.items().size(); i++) {
      var code = view.items().get(i).item().awardCode();
      rows.add(
          row(
              here,
              view.items().get(i),
              screening,
              ranks,
              alive,
              i > 0 && view.items().get(i - 1).item().awardCode().equals(code),
              i < view.items().size() - 1
                  && view.items().get(i + 1).item().awardCode().equals(code)));
    }
    return rows;
  }

  private static AwardProposalPage.Row row(
      YearHere here,
      ProposalView.Line line,
      Screening screening,
      Map<UnitId, RankedUnit> ranks,
      boolean alive,
      boolean up,
      boolean down) {
    var item = line.item();
    var unit = item.unit();
    var maySee = AwardFiles.maySee(here.standing(), unit);
    var fitness = unit == null ? null : screening.fitness(unit);
    var found = new ArrayList<String>();
    if (unit != null && maySee) {
      found.addAll(screening.barring(unit, item.recipientName()));
      found.addAll(screening.warning(unit, item.recipientName()));
    }
    var missing = line.checklist().missing().size();
    return new AwardProposalPage.Row(
        Long.toString(item.id()),
        item.recipientName(),
        unit != null && here.standing().belongsTo(unit),
        item.wording(),
        item.reasonLine(),
        item.specialCampaign() == null ? "" : item.specialCampaign(),
        item.share(),
        item.round() == null ? "" : here.path() + "/binh-xet/" + item.round(),
        rank(unit == null ? null : ranks.get(unit)),
        fitness == null ? "" : fitness.vi(),
        fitness == null ? "muted" : fitnessTone(fitness),
        found,
        missing == 0 ? "Đủ hồ sơ" : "Thiếu " + Vi.count(missing) + " giấy tờ",
        missing == 0 ? "ok" : "warn",
        maySee && alive ? at(here) + "/ho-so/" + item.id() : "",
        up,
        down);
  }

  private static AwardProposalPage.Version version(YearHere here, Proposal p) {
    return new AwardProposalPage.Version(
        at(here) + "/lan/" + p.no(),
        "Lần trình " + p.no(),
        p.state().vi(),
        tone(p.state()),
        p.submittedAt() == null
            ? ""
            : "Trình lúc %s, %s".formatted(Vi.time(p.submittedAt()), p.submittedBy()),
        p.returnReason() == null ? "" : sentence(p));
  }
}
