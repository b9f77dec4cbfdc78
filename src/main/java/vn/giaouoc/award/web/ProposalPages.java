package vn.giaouoc.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.Proposal;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalState;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.award.domain.Fitness;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearHere;

/** Builds the pages of the proposal. */
@Component
class ProposalPages {

  private final ProposalQuery query;
  private final ProposalRows rows;

  ProposalPages(ProposalQuery query, ProposalRows rows) {
    this.query = query;
    this.rows = rows;
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
        view == null ? List.of() : rows.of(here, view),
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
        rows.of(here, view),
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
