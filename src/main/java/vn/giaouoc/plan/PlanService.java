package vn.giaouoc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.rule.Instruments;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of the plan's text, themes and lines. Each public method is one transaction. */
@Service
public class PlanService {

  private final PlanRepository plans;
  private final ContentRepository contents;
  private final Instruments instruments;
  private final Drafting drafting;

  PlanService(
      PlanRepository plans,
      ContentRepository contents,
      Instruments instruments,
      Drafting drafting) {
    this.plans = plans;
    this.contents = contents;
    this.instruments = instruments;
    this.drafting = drafting;
  }

  /** The plan of the year; empty while nothing is written. */
  @Transactional(readOnly = true)
  public Plan plan(YearId year) {
    return plans.plan(year).orElse(Plan.EMPTY);
  }

  /** The themes of the year: bloc, Party committee, then study topics. */
  @Transactional(readOnly = true)
  public List<Theme> themes(YearId year) {
    return contents.themes(year);
  }

  /** One theme; {@link java.util.NoSuchElementException} if the year has no such theme. */
  @Transactional(readOnly = true)
  public Theme theme(YearId year, long id) {
    return contents.theme(year, id).orElseThrow();
  }

  /** The duties, priorities, joint activities and cited texts of the year. */
  @Transactional(readOnly = true)
  public List<PlanItem> items(YearId year) {
    return contents.items(year);
  }

  /** One line; {@link java.util.NoSuchElementException} if the year has no such line. */
  @Transactional(readOnly = true)
  public PlanItem item(YearId year, long id) {
    return contents.item(year, id).orElseThrow();
  }

  /** The versions of the plan or the regulation, the newest first, without content. */
  @Transactional(readOnly = true)
  public List<SavedVersion> versions(YearId year, DraftDocument document) {
    return plans.versions(year, document);
  }

  /** One kept version with its content; {@link java.util.NoSuchElementException} if none. */
  @Transactional(readOnly = true)
  public SavedVersion version(YearId year, DraftDocument document, VersionNumber number) {
    return plans.version(year, document, number).orElseThrow();
  }

  /**
   * Saves the running text.
   *
   * @param reason compulsory once the plan is adopted
   * @param version of the text the writer saw; {@link vn.giaouoc.shared.Overtaken} if it is older
   */
  @Transactional
  public void write(Standing standing, PlanText text, @Nullable String reason, int version) {
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          var year = standing.year().id();
          var before = PlanFields.of(plan(year));
          plans.savePlan(year, text, version);
          return Change.by(standing.actor(), "plan.write")
              .on("plan", year)
              .saying("Lưu nội dung kế hoạch năm " + standing.year().number())
              .before(before)
              .after(PlanFields.of(plan(year)));
        });
  }

  /** Adds a theme and answers its id. */
  @Transactional
  public long addTheme(
      Standing standing,
      ThemeOwner owner,
      boolean studyTopic,
      String text,
      @Nullable String label,
      @Nullable String reason) {
    var id = new long[1];
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          var theme = new Theme(0, owner, studyTopic, text, label, false, 0);
          id[0] = contents.addTheme(standing.year().id(), theme);
          return Change.by(standing.actor(), "plan.add-theme")
              .on("theme", id[0])
              .saying("Thêm %s “%s”".formatted(studyTopic ? "chuyên đề" : "chủ đề", text))
              .after(PlanFields.of(theme));
        });
    return id[0];
  }

  /** Saves a theme; a suggestion copied from last year is confirmed by it. */
  @Transactional
  public void saveTheme(Standing standing, Theme theme, @Nullable String reason) {
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          var before = theme(standing.year().id(), theme.id());
          contents.saveTheme(standing.year().id(), theme);
          return Change.by(standing.actor(), "plan.save-theme")
              .on("theme", theme.id())
              .saying("Sửa chủ đề thành “" + theme.text() + "”")
              .before(PlanFields.of(before))
              .after(PlanFields.of(theme));
        });
  }

  /** Takes a theme out of the plan. */
  @Transactional
  public void removeTheme(Standing standing, long id, @Nullable String reason) {
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          var theme = theme(standing.year().id(), id);
          contents.remove(standing.year().id(), "theme", id);
          return removed(standing, "theme", id, theme.text(), PlanFields.of(theme));
        });
  }

  /** Adds a duty, priority, joint activity or cited text and answers its id. */
  @Transactional
  public long addItem(
      Standing standing,
      ItemKind kind,
      String text,
      @Nullable String note,
      @Nullable LocalDate due,
      @Nullable String reason) {
    return addItem(standing, PlanItem.of(kind, text, note, due), reason);
  }

  /** Adds a line and answers its id; a cited text may be one of the register of instruments. */
  @Transactional
  public long addItem(Standing standing, PlanItem item, @Nullable String reason) {
    var id = new long[1];
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          mustExist(item.instrument());
          id[0] = contents.addItem(standing.year().id(), item);
          return Change.by(standing.actor(), "plan.add-item")
              .on("plan-item", id[0])
              .saying("Thêm %s: %s".formatted(Drafting.lower(item.kind().vi()), item.text()))
              .after(Map.of("Loại", item.kind().vi(), "Nội dung", item.text()));
        });
    return id[0];
  }

  /** Saves a line of the plan. */
  @Transactional
  public void saveItem(Standing standing, PlanItem item, @Nullable String reason) {
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          var before = item(standing.year().id(), item.id());
          mustExist(item.instrument());
          contents.saveItem(standing.year().id(), item);
          return Change.by(standing.actor(), "plan.save-item")
              .on("plan-item", item.id())
              .saying("Sửa %s: %s".formatted(Drafting.lower(item.kind().vi()), item.text()))
              .before(PlanFields.of(before))
              .after(PlanFields.of(item));
        });
  }

  /** Takes a line out of the plan. */
  @Transactional
  public void removeItem(Standing standing, long id, @Nullable String reason) {
    drafting.save(
        standing,
        DraftDocument.PLAN,
        reason,
        () -> {
          var item = item(standing.year().id(), id);
          contents.remove(standing.year().id(), "item", id);
          return removed(standing, "plan-item", id, item.text(), PlanFields.of(item));
        });
  }

  /**
   * Adopts the plan as version 1.0, which no longer changes.
   *
   * @param where the meeting that adopted it, in words
   */
  @Transactional
  public void adopt(Standing standing, String where) {
    drafting.adopt(standing, DraftDocument.PLAN, where);
  }

  private void mustExist(@Nullable Long instrument) {
    if (instrument != null) {
      instruments.get(instrument);
    }
  }

  private static Change removed(
      Standing standing, String type, long id, String text, Map<String, String> before) {
    return Change.by(standing.actor(), "plan.remove")
        .on(type, id)
        .saying("Bỏ khỏi kế hoạch: " + text)
        .before(before);
  }
}
