package vn.giaouoc.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person must do now. Each module answers for its own matters; the desk asks them all. */
public interface PendingWork {

  /**
   * One thing to do.
   *
   * @param title an imperative, for example “Ký giao ước thi đua năm 2024”
   * @param detail bloc, unit, what is missing
   * @param link where to do it
   * @param due the last day, or null
   */
  record Task(String title, String detail, String link, @Nullable LocalDate due) {}

  /** The tasks of this actor, in any order. At most a handful of SQL statements, however many. */
  List<Task> tasksOf(Actor actor);
}
