package vn.giaouoc.scoring.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Work that is the same for many units and asks nothing of each other. */
final class Many {

  /** From so many on it is worth waking other processors. */
  private static final int ENOUGH = 1_000;

  private Many() {}

  /** What the work makes of each, in their order; on all processors when they are many. */
  static <T, R> List<R> each(List<T> all, Function<T, R> work) {
    Stream<T> stream = all.size() < ENOUGH ? all.stream() : all.parallelStream();
    return stream.map(work).toList();
  }
}
