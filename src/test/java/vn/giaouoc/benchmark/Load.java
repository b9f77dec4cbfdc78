package vn.giaouoc.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** What it took to open one kind of page, many times. */
record Load(String page, int clerks, List<Duration> times, Duration whole) {

  /** So many clerks open this page again and again for so long, each his own. */
  static Load of(
      String page, List<Clerk> clerks, Function<Crowd.Voice, String> path, Duration howLong)
      throws Exception {
    var began = System.nanoTime();
    var end = began + howLong.toNanos();
    var work =
        clerks.stream()
            .map(clerk ->
                (Callable<List<Duration>>)
                    () -> {
                      var times = new ArrayList<Duration>();
                      while (System.nanoTime() < end) {
                        var start = System.nanoTime();
                        clerk.read(path.apply(clerk.voice()));
                        times.add(Duration.ofNanos(System.nanoTime() - start));
                      }
                      return times;
                    })
            .toList();
    var all = new ArrayList<Duration>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : pool.invokeAll(work)) {
        all.addAll(done.get());
      }
    }
    all.sort(null);
    return new Load(page, clerks.size(), all, Duration.ofNanos(System.nanoTime() - began));
  }

  double perSecond() {
    return times.size() * 1e9 / whole.toNanos();
  }

  /** The time that this share of all pages did not exceed, in milliseconds. */
  double percentile(double share) {
    var index = (int) Math.ceil(share * times.size()) - 1;
    return times.get(Math.max(index, 0)).toNanos() / 1e6;
  }
}
