package vn.giaouoc.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** Tells a year what its exclusions, its proposal and its files still wait for. */
@Component
class AwardGuards implements GuardAnswers {

  private final ExclusionService exclusions;
  private final ProposalRepository proposals;
  private final HeldPapers held;
  private final ItemText text;
  private final ProposalFacts facts;
  private final ProposalQuery query;
  private final Blocs blocs;

  AwardGuards(
      ExclusionService exclusions,
      ProposalRepository proposals,
      HeldPapers held,
      ItemText text,
      ProposalFacts facts,
      ProposalQuery query,
      Blocs blocs) {
    this.exclusions = exclusions;
    this.proposals = proposals;
    this.held = held;
    this.text = text;
    this.facts = facts;
    this.query = query;
    this.blocs = blocs;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(Guard.KNOCK_OUTS_CHECKED, Guard.PROPOSAL_DRAWN_UP, Guard.AWARD_FILES_COMPLETE);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return switch (guard) {
      case KNOCK_OUTS_CHECKED -> unchecked(year);
      case PROPOSAL_DRAWN_UP -> proposal(year);
      case AWARD_FILES_COMPLETE -> files(year);
      default -> throw new IllegalArgumentException("not a guard of awards: " + guard);
    };
  }

  private List<Lack> unchecked(BlocYear year) {
    var screening = exclusions.of(year);
    return blocs.members(year.bloc(), year.number()).stream()
        .filter(m -> !screening.complete(m.unit()))
        .map(m ->
            Lack.blocking(
                "%s: còn %02d nội dung chưa rà soát điều kiện xét khen thưởng."
                    .formatted(m.name(), screening.unchecked(m.unit()).size()),
                page(year) + "/dieu-kien/" + m.unit()))
        .toList();
  }

  private List<Lack> proposal(BlocYear year) {
    var alive = proposals.withItems(year.id()).orElse(null);
    if (alive == null) {
      return List.of(Lack.blocking("Chưa lập đề nghị khen thưởng.", page(year)));
    }
    var lacks = new ArrayList<Lack>();
    text.lacks(year, alive.proposal(), alive.items())
        .forEach(s -> lacks.add(Lack.blocking(s, page(year))));
    facts.discreet(year, alive.items()).stream()
        .filter(r -> !r.blocks())
        .forEach(r -> lacks.add(Lack.warning(r.sentence(), page(year))));
    return lacks;
  }

  private List<Lack> files(BlocYear year) {
    var alive = proposals.withItems(year.id()).orElse(null);
    if (alive == null) {
      return List.of(Lack.blocking("Chưa lập đề nghị khen thưởng.", page(year)));
    }
    var lacks = new ArrayList<Lack>();
    if (alive.proposal().state() == ProposalState.DRAFT) {
      lacks.add(
          Lack.blocking(
              "Lần trình %d chưa ký, gửi. Hãy bổ sung rồi trình lại."
                  .formatted(alive.proposal().no()),
              page(year)));
    } else if (!held.of(year, alive.proposal()).numbered()) {
      lacks.add(
          Lack.warning("Tờ trình chưa có số; văn thư có thể ghi sau.", page(year) + "/to-trinh"));
    }
    for (var line : query.lines(year, alive.proposal(), alive.items())) {
      var file = page(year) + "/ho-so";
      line.checklist()
          .missing()
          .forEach(m -> lacks.add(Lack.blocking(paper(line, m.kind()), file)));
      line.checklist().advised().forEach(m -> lacks.add(Lack.warning(paper(line, m.kind()), file)));
    }
    return lacks;
  }

  private static String paper(ProposalView.Line line, PaperKind kind) {
    return "Hồ sơ %s của %s thiếu: %s."
        .formatted(line.item().wording(), line.item().recipientName(), kind.vi());
  }

  private static String page(BlocYear year) {
    return year.path() + "/khen-thuong";
  }
}
