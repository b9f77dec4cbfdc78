package vn.giaouoc.pledge;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of the pledge's text and clauses. Each public method is one transaction. */
@Service
public class PledgeService {

  private final PledgeRepository pledges;
  private final TargetRepository targets;
  private final PledgeEditing editing;

  PledgeService(PledgeRepository pledges, TargetRepository targets, PledgeEditing editing) {
    this.pledges = pledges;
    this.targets = targets;
    this.editing = editing;
  }

  /** The pledge of the year; empty while nothing is written. */
  @Transactional(readOnly = true)
  public Pledge pledge(YearId year) {
    return pledges.find(year).orElse(Pledge.EMPTY);
  }

  /** The clauses in the order of their numbers. */
  @Transactional(readOnly = true)
  public List<PledgeClause> clauses(YearId year) {
    return pledges.clauses(year);
  }

  /** One clause; {@link NoSuchElementException} if the year has none with this id. */
  @Transactional(readOnly = true)
  public PledgeClause clause(YearId year, long id) {
    return pledges.clauses(year).stream().filter(c -> c.id() == id).findFirst().orElseThrow();
  }

  /** The versions, the newest first. */
  @Transactional(readOnly = true)
  public List<PledgeVersion> versions(YearId year) {
    return pledges.versions(year);
  }

  /** The content of one version; {@link NoSuchElementException} if there is none. */
  @Transactional(readOnly = true)
  public String content(YearId year, VersionNumber number) {
    return pledges.content(year, number).orElseThrow();
  }

  /**
   * Saves the running text.
   *
   * @param reason compulsory once the pledge is adopted
   * @param version of the text the writer saw; {@link vn.giaouoc.shared.Overtaken} if it is older
   */
  @Transactional
  public void write(Standing standing, Pledge.Text text, @Nullable String reason, int version) {
    editing.save(
        standing,
        reason,
        () -> {
          var year = standing.year().id();
          var before = PledgeFields.of(pledge(year));
          pledges.save(year, text, version);
          return Change.by(standing.actor(), "pledge.write")
              .on("pledge", year)
              .saying("Lưu phần lời của giao ước năm " + standing.year().number())
              .before(before)
              .after(PledgeFields.of(pledge(year)));
        });
  }

  /** Adds a clause and answers its id. */
  @Transactional
  public long addClause(
      Standing standing,
      int number,
      String title,
      @Nullable String content,
      @Nullable String reason) {
    var id = new long[1];
    editing.save(
        standing,
        reason,
        () -> {
          var year = standing.year().id();
          numberMustBeFree(year, number, null);
          id[0] = pledges.addClause(year, number, title, content);
          return Change.by(standing.actor(), "pledge.add-clause")
              .on("pledge-clause", id[0])
              .saying("Thêm nội dung %d của giao ước: %s".formatted(number, title))
              .after(PledgeFields.of(clause(year, id[0])));
        });
    return id[0];
  }

  /** Saves a clause. */
  @Transactional
  public void saveClause(Standing standing, PledgeClause clause, @Nullable String reason) {
    editing.save(
        standing,
        reason,
        () -> {
          var year = standing.year().id();
          var before = PledgeFields.of(clause(year, clause.id()));
          numberMustBeFree(year, clause.number(), clause.id());
          pledges.saveClause(year, clause);
          return Change.by(standing.actor(), "pledge.save-clause")
              .on("pledge-clause", clause.id())
              .saying("Sửa nội dung %d của giao ước".formatted(clause.number()))
              .before(before)
              .after(PledgeFields.of(clause(year, clause.id())));
        });
  }

  /** Takes an empty clause out; one with targets is refused. */
  @Transactional
  public void removeClause(Standing standing, long id, @Nullable String reason) {
    editing.save(
        standing,
        reason,
        () -> {
          var year = standing.year().id();
          var clause = clause(year, id);
          if (targets.isUsed(year, id)) {
            throw Refused.because(
                "Nội dung %d đã có chỉ tiêu. Hãy chuyển các chỉ tiêu sang nội dung khác trước."
                    .formatted(clause.number()));
          }
          pledges.removeClause(year, id);
          return Change.by(standing.actor(), "pledge.remove-clause")
              .on("pledge-clause", id)
              .saying("Bỏ nội dung %d của giao ước".formatted(clause.number()))
              .before(PledgeFields.of(clause));
        });
  }

  /**
   * Adopts the pledge as version 1.0: it is frozen, and may be signed.
   *
   * @param where the meeting that adopted it, in words
   */
  @Transactional
  public void adopt(Standing standing, String where) {
    standing.mustLead();
    standing.mustBeOpen();
    var year = standing.year().id();
    pledges.open(year);
    var pledge = pledge(year);
    if (pledge.number().isAdopted()) {
      throw Refused.because("Giao ước đã được thông qua, hiện là bản " + pledge.number() + ".");
    }
    if (pledges.clauses(year).isEmpty() && targets.list(year).isEmpty()) {
      throw Refused.because("Giao ước chưa có nội dung nào để thông qua.");
    }
    var adopted = editing.keep(standing, true, where);
    editing.record(
        standing,
        Change.by(standing.actor(), "pledge.adopt")
            .on("pledge", year)
            .saying("Thông qua giao ước thành bản " + adopted)
            .because(where));
  }

  /** Records that the paper of the pledge was taken out of the program. */
  @Transactional
  public void exported(Standing standing, String file) {
    standing.mustSeeInside();
    editing.record(
        standing,
        Change.by(standing.actor(), "pledge.export")
            .on("pledge", standing.year().id())
            .saying("Tải bản giao ước thi đua dạng " + file));
  }

  private void numberMustBeFree(YearId year, int number, @Nullable Long but) {
    var taken =
        pledges.clauses(year).stream()
            .anyMatch(c -> c.number() == number && (but == null || c.id() != but));
    if (taken) {
      throw Refused.at("so", "Đã có nội dung số %d. Hãy chọn số khác.".formatted(number));
    }
  }
}
