package vn.giaouoc.award;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.Issue;
import vn.giaouoc.document.Issued;
import vn.giaouoc.document.IssuedDocuments;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;

/** Puts the submissions (tờ trình) of a year into the register of documents. */
@Service
public class ProposalIssue {

  private static final String TYPE = "TTr";

  private final ProposalRepository proposals;
  private final SubmissionPapers papers;
  private final DocumentService documents;
  private final IssuedDocuments register;

  ProposalIssue(
      ProposalRepository proposals,
      SubmissionPapers papers,
      DocumentService documents,
      IssuedDocuments register) {
    this.proposals = proposals;
    this.papers = papers;
    this.documents = documents;
    this.register = register;
  }

  /** The bloc's submission as it stands now, not in the register, as a file to look at. */
  @Transactional(readOnly = true)
  public byte[] preview(Standing standing, PaperFile file) {
    standing.mustSeeInside();
    var alive = alive(standing.year());
    return documents.render(papers.ofBloc(standing.year(), alive.proposal(), alive.items()), file);
  }

  /** A proposed unit's own submission, not in the register, as a file to look at. */
  @Transactional(readOnly = true)
  public byte[] preview(Standing standing, UnitId unit, PaperFile file) {
    standing.must(AwardFiles.maySee(standing, unit), "see the file of " + unit);
    return documents.render(
        papers.ofUnit(standing.year(), unit, of(standing.year(), unit), null), file);
  }

  /** Registers the submission of the version just sent. Without a leader unit nobody issues it. */
  void issue(Actor actor, BlocYear year) {
    var leader = papers.leader(year);
    if (leader.isPresent()) {
      var alive = alive(year);
      register.issue(
          actor,
          new Issue(
              leader.get().unit(),
              year.bloc(),
              year.id(),
              SubmissionPapers.source(alive.proposal()),
              null,
              papers.ofBloc(year, alive.proposal(), alive.items())));
    }
  }

  /** Registers the unit's own submission for what it is proposed for. */
  @Transactional
  public void issueForUnit(Standing standing, UnitId unit, String signer) {
    standing.mustBelongTo(unit);
    if (!ProposalGate.isTime(standing.year())) {
      throw Refused.because("Hồ sơ đang được thẩm định, không lập lại tờ trình được.");
    }
    register.issue(
        standing.actor(),
        new Issue(
            unit,
            standing.year().bloc(),
            standing.year().id(),
            SubmissionPapers.source(standing.year().id(), unit),
            null,
            papers.ofUnit(standing.year(), unit, of(standing.year(), unit), signer)));
  }

  /** The submissions of the year in the register, the bloc's and the units', newest last. */
  @Transactional(readOnly = true)
  public List<Issued> registered(Standing standing) {
    standing.mustSeeInside();
    return register.ofYear(standing.year().id()).stream()
        .filter(d -> d.type().equals(TYPE))
        .filter(d -> d.source().type().startsWith("award."))
        .toList();
  }

  /** Whether this document is a unit's own submission rather than the bloc's. */
  public static boolean isUnits(Issued document) {
    return !document.source().type().equals(SubmissionPapers.OF_BLOC);
  }

  private List<ProposalItem> of(BlocYear year, UnitId unit) {
    var items = alive(year).items().stream().filter(i -> unit.equals(i.unit())).toList();
    if (items.isEmpty()) {
      throw new NoSuchElementException("nothing proposed for " + unit);
    }
    return items;
  }

  private ProposalRepository.WithItems alive(BlocYear year) {
    return proposals
        .withItems(year.id())
        .orElseThrow(() -> new NoSuchElementException("no proposal of " + year.id()));
  }
}
