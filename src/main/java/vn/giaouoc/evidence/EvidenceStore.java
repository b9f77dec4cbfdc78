package vn.giaouoc.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;

/**
 * Keeps files and gives them back. Whether an actor may hand in a file is checked by the module
 * whose page it comes from; whether one may fetch it is asked of {@link EvidenceAccess}.
 */
@Service
public class EvidenceStore {

  /** The largest file, in bytes. */
  public static final long MAX_SIZE = 25L * 1024 * 1024;

  private final EvidenceRepository repository;
  private final FileVault vault;
  private final ShownPictures pictures;
  private final FileInspector inspector = new FileInspector();
  private final ObjectProvider<EvidenceAccess> access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EvidenceStore(
      EvidenceRepository repository,
      FileVault vault,
      ShownPictures pictures,
      ObjectProvider<EvidenceAccess> access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.vault = vault;
    this.pictures = pictures;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** Keeps the file of a form's field “tep”; {@link Refused} when it is not accepted. */
  @Transactional
  public EvidenceId keep(
      Actor actor,
      @Nullable UnitId unit,
      @Nullable BlocId bloc,
      @Nullable YearId year,
      MultipartFile file,
      String title) {
    return keep(actor, new Owner(unit, bloc, year), Upload.of("tep", file, title)).id();
  }

  /** Keeps a file; {@link Refused} with a sentence beside its field when it is not accepted. */
  @Transactional
  public Kept keep(Actor actor, Owner owner, Upload upload) {
    var now = clock.instant();
    var name = FileName.clean(upload.name());
    try (var content = upload.content().getInputStream();
        var received = vault.receive(content, MAX_SIZE)) {
      var kind = accept(received, name, upload.field());
      vault.keep(received);
      var before = repository.firstKept(owner, received.sha256());
      repository.addFile(received, kind, now);
      var truthful = kind.truthful(name);
      var title = Vi.clean(upload.title()).isEmpty() ? truthful : Vi.clean(upload.title());
      var id = repository.add(actor, owner, received.sha256(), truthful, title, upload, now);
      record(actor, owner, id, title, truthful, received.sha256());
      return new Kept(id, before.orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileKind accept(FileVault.Received received, String name, String field)
      throws IOException {
    if (received.size() == 0) {
      throw Refused.at(field, "Chưa có tệp nào, hoặc tệp “" + name + "” rỗng. Hãy chọn lại tệp.");
    }
    if (received.size() > MAX_SIZE) {
      throw Refused.at(
          field,
          "Tệp “"
              + name
              + "” lớn hơn 25 MB. Hãy nén ảnh, tách tệp hoặc quét lại ở độ phân giải"
              + " thấp hơn rồi nộp lại.");
    }
    var found = inspector.look(received.path(), name);
    if (found.kind() == null) {
      throw Refused.at(field, Objects.requireNonNull(found.refusal()));
    }
    return found.kind();
  }

  private void record(
      Actor actor, Owner owner, EvidenceId id, String title, String name, String sha256) {
    var change =
        Change.by(actor, "evidence.keep")
            .on("evidence", id)
            .forUnit(owner.unit())
            .saying("Nộp tệp “" + title + "”")
            .after(Map.of("Tên tệp", name, "SHA-256", sha256));
    events.publishEvent(owner.bloc() == null ? change : change.in(owner.bloc(), owner.year()));
  }

  /** One piece of evidence; {@link NoSuchElementException} if there is none. */
  @Transactional(readOnly = true)
  public Evidence get(EvidenceId id) {
    return repository.find(id).orElseThrow();
  }

  /** Many pieces of evidence in one statement, in the order they were handed in. */
  @Transactional(readOnly = true)
  public List<Evidence> list(Collection<EvidenceId> ids) {
    return repository.list(ids);
  }

  /** All evidence of a year, the newest first. */
  @Transactional(readOnly = true)
  public List<Evidence> ofYear(YearId year) {
    return repository.ofYear(year);
  }

  /** The file itself for an actor who may see it. Fetching another unit's file is recorded. */
  @Transactional
  public Fetched fetch(Actor actor, EvidenceId id) {
    var evidence = visible(actor, id);
    if (!isOfOwnUnit(actor, evidence)) {
      var change =
          Change.by(actor, "evidence.fetch")
              .on("evidence", id)
              .forUnit(evidence.owner().unit())
              .saying("Tải tệp “" + evidence.title() + "”");
      events.publishEvent(
          evidence.owner().bloc() == null
              ? change
              : change.in(evidence.owner().bloc(), evidence.owner().year()));
    }
    return new Fetched(evidence, new FileSystemResource(vault.path(evidence.sha256())));
  }

  /** The picture without its metadata, at most 1600 points wide, for an actor who may see it. */
  @Transactional(readOnly = true)
  public Picture picture(Actor actor, EvidenceId id) {
    return pictures.of(visible(actor, id), 1600);
  }

  /**
   * The picture without its metadata (no place, no device), for a public page. The caller answers
   * for its being published.
   *
   * @param width at most so many points wide
   */
  @Transactional(readOnly = true)
  public Picture publicPicture(EvidenceId id, int width) {
    return pictures.of(get(id), width);
  }

  /** The bytes of a kept file, for the program's own use. */
  @Transactional(readOnly = true)
  public Path content(EvidenceId id) {
    return vault.path(get(id).sha256());
  }

  private Evidence visible(Actor actor, EvidenceId id) {
    var evidence = get(id);
    if (!actor.isSystem()
        && !isOfOwnUnit(actor, evidence)
        && access.stream().noneMatch(a -> a.maySee(actor, evidence))) {
      throw new NotAllowed(actor.name() + " may not fetch evidence " + id);
    }
    return evidence;
  }

  private static boolean isOfOwnUnit(Actor actor, Evidence evidence) {
    var unit = evidence.owner().unit();
    return unit != null && actor.units().contains(unit);
  }

  /** A file with what is known of it. */
  public record Fetched(Evidence evidence, Resource content) {}
}
