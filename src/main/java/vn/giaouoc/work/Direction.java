package vn.giaouoc.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leading person asked for (ý kiến chỉ đạo), and the tasks made of it.
 *
 * @param meeting the meeting it was given in, or null
 * @param giver the position, for example “Lãnh đạo phụ trách Khối thi đua”
 */
public record Direction(
    long id,
    DirectionSource source,
    @Nullable Long meeting,
    @Nullable String giver,
    String body,
    LocalDate givenOn,
    List<Task> tasks) {

  public Direction {
    tasks = List.copyOf(tasks);
  }
}
