package vn.giaouoc.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;

/**
 * The register of documents (sổ văn bản) and the door through which a document leaves: later a
 * signature is put on here, before the file is kept.
 */
@Service
public class IssuedDocuments {

  private final IssuedRepository register;
  private final DocumentService documents;
  private final EvidenceStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  IssuedDocuments(
      IssuedRepository register,
      DocumentService documents,
      EvidenceStore store,
      ApplicationEventPublisher events,
      Clock clock) {
    this.register = register;
    this.documents = documents;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Puts a document in the register and keeps its files. The calling module has checked the right.
   * Made again from the same record, it takes the place of a document without number; beside a
   * numbered one of other content it stands as a new line that names the old one.
   */
  @Transactional
  public IssuedId issue(Actor actor, Issue issue) {
    var old = register.latest(issue.source(), issue.type());
    var given = old.map(Issued::number).orElse(null);
    if (old.isPresent() && given != null) {
      var before = register.content(old.get().id());
      if (before.equals(issue.document().numbered(given, before.date()))) {
        return old.get().id();
      }
    }
    refuseUsed(issue, null);
    var files = keep(actor, issue);
    if (old.isPresent() && given == null) {
      if (!register.rewrite(old.get(), issue, files, actor.name(), clock.instant())) {
        throw new Overtaken(Map.of());
      }
      record(actor, issue, old.get().id(), "Lập lại văn bản");
      return old.get().id();
    }
    var replaces = old.map(Issued::id).orElse(null);
    var id = register.add(issue, files, replaces, actor.name(), clock.instant());
    record(actor, issue, id, "Lập văn bản");
    return id;
  }

  /**
   * Writes the number the issuer's registry gave, with the date of the document. A number used
   * before in the same register is refused.
   *
   * @return numbers of the register that are still missing below the highest, for a notice
   */
  @Transactional
  public List<Integer> typeNumber(
      Actor actor, IssuedId id, int number, LocalDate date, int version) {
    var issued = get(id);
    mustIssueFor(actor, issued);
    if (issued.number() != null || !issued.takesNumber()) {
      throw Refused.because("Văn bản này đã có số, hoặc không lấy số. Số đã cho thì không sửa.");
    }
    if (issued.version() != version) {
      throw new Overtaken(Map.of("version", Integer.toString(issued.version())));
    }
    var content = register.content(id).numbered(number, date);
    var term = issued.format() == DocumentFormat.PARTY ? issued.period() : null;
    var issue =
        new Issue(issued.issuer(), issued.bloc(), issued.year(), issued.source(), term, content);
    refuseUsed(issue, id);
    var files = keep(actor, issue);
    if (!register.rewrite(issued, issue, files, actor.name(), clock.instant())) {
      throw new Overtaken(Map.of("version", Integer.toString(get(id).version())));
    }
    record(actor, issue, id, "Ghi số văn bản");
    return gaps(register.numbers(issue.issuer(), issue.type(), issue.period()));
  }

  /** A line of the register; {@link NoSuchElementException} if there is none. */
  @Transactional(readOnly = true)
  public Issued get(IssuedId id) {
    return register.find(id).orElseThrow();
  }

  /** The newest document of a type made from a record. */
  @Transactional(readOnly = true)
  public Optional<Issued> of(Source source, String type) {
    return register.latest(source, type);
  }

  /** All documents of a year by their dates, in one statement. */
  @Transactional(readOnly = true)
  public List<Issued> ofYear(YearId year) {
    return register.ofYear(year);
  }

  /** The kept file of a document, for an actor who may see the year. */
  @Transactional
  public EvidenceStore.Fetched file(Actor actor, IssuedId id, PaperFile file) {
    var issued = get(id);
    return store.fetch(actor, file == PaperFile.PDF ? issued.pdf() : issued.docx());
  }

  /** Whether the actor may type the number: who works in, or leads for, the issuing unit. */
  public boolean mayNumber(Actor actor, Issued issued) {
    var unit = issued.issuer();
    return actor.isSystem()
        || actor.holds(Role.LEADER_SECRETARY, unit)
        || actor.holds(Role.LEADER_HEAD, unit)
        || actor.holds(Role.UNIT_OFFICER, unit)
        || actor.holds(Role.UNIT_HEAD, unit);
  }

  private void mustIssueFor(Actor actor, Issued issued) {
    if (!mayNumber(actor, issued)) {
      throw new NotAllowed(actor.name() + " may not number document " + issued.id());
    }
  }

  private void refuseUsed(Issue issue, @Nullable IssuedId self) {
    var number = issue.document().number();
    if (number == null || number.value() == null) {
      return;
    }
    var used = register.numbers(issue.issuer(), issue.type(), issue.period());
    var own = self == null ? null : get(self).number();
    if (used.contains(number.value()) && !number.value().equals(own)) {
      throw Refused.at(
          "so",
          "Số "
              + Vi.count(number.value())
              + " đã dùng trong sổ "
              + issue.type()
              + " của "
              + issue.period()
              + ". Số tiếp theo chưa dùng là "
              + Vi.count(next(used))
              + ".");
    }
  }

  private static int next(List<Integer> used) {
    return used.isEmpty() ? 1 : used.getLast() + 1;
  }

  private static List<Integer> gaps(List<Integer> used) {
    return used.isEmpty()
        ? List.of()
        : IntStream.range(1, used.getLast()).filter(n -> !used.contains(n)).boxed().toList();
  }

  private IssuedRepository.Files keep(Actor actor, Issue issue) {
    return new IssuedRepository.Files(
        keep(actor, issue, PaperFile.PDF), keep(actor, issue, PaperFile.DOCX));
  }

  private EvidenceId keep(Actor actor, Issue issue, PaperFile file) {
    var title = issue.document().title().replace('\n', ' ');
    var bytes = documents.render(issue.document(), file);
    var owner = new Owner(issue.issuer(), issue.bloc(), issue.year());
    return store.keep(actor, owner, Upload.of(title + "." + file.extension(), bytes, title)).id();
  }

  private void record(Actor actor, Issue issue, IssuedId id, String what) {
    var number = issue.document().number();
    var sign = number == null ? "" : number.sign(issue.document().format()).strip();
    events.publishEvent(
        Change.by(actor, "document.issue")
            .on("issued", id)
            .in(issue.bloc(), issue.year())
            .forUnit(issue.issuer())
            .saying(what + " “" + issue.document().title().replace('\n', ' ') + "”")
            .after(Map.of("Số, ký hiệu", sign, "Ngày", Vi.date(issue.document().date()))));
  }
}
