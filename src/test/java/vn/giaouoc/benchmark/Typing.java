package vn.giaouoc.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clerks who fill in their sheets at once, so many cells a second each, whatever the program does.
 * A time runs from the moment the cell was to be sent, so that waiting counts.
 *
 * @param times of all cells, the shortest first
 * @param refused cells that were not saved
 * @param lost cells that do not hold what was typed last
 */
record Typing(int clerks, List<Duration> times, int refused, int lost, Duration whole) {

  private static final JsonMapper JSON = new JsonMapper();

  /** One clerk's sheet: the cells that take a plain number, with their versions. */
  private static final class Sheet {
    private final Clerk clerk;
    private final String csrf;
    private final Map<String, String> versions = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Duration> times = new ArrayList<>();
    private int refused;

    Sheet(Clerk clerk) throws Exception {
      this.clerk = clerk;
      var page = Jsoup.parse(clerk.read(clerk.voice().score()));
      csrf = Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val();
      for (var row : page.select("tr:has(.unit)")) {
        var version = row.selectFirst("input[name^=v-]");
        if (version != null && row.select(".inputs input.form-control").size() == 1) {
          versions.put(version.attr("name").substring(2), version.val());
        }
      }
      if (versions.isEmpty()) {
        throw new IllegalStateException("no cell to type in: " + clerk.voice().score());
      }
    }

    void type(Duration every, long began, Duration howLong) throws Exception {
      var keys = List.copyOf(versions.keySet());
      for (int i = 0; ; i++) {
        var due = began + i * every.toNanos();
        if (due - began > howLong.toNanos()) {
          return;
        }
        var early = due - System.nanoTime();
        if (early > 0) {
          Thread.sleep(Duration.ofNanos(early));
        }
        cell(keys.get(i % keys.size()), Integer.toString(i % 2));
        times.add(Duration.ofNanos(System.nanoTime() - due));
      }
    }

    private void cell(String key, String value) throws Exception {
      var answer =
          clerk.send(
              clerk.voice().score().replaceAll("\\?.*", "") + "/o",
              Map.of("_csrf", csrf, "cot", "SELF", "v-" + key, version(key), "gt-" + key, value));
      if (answer.statusCode() != 200) {
        refused++;
        return;
      }
      versions.put(key, JSON.readTree(answer.body()).get("v").asString());
      typed.put(key, value);
    }

    private String version(String key) {
      return Objects.requireNonNull(versions.get(key));
    }

    int lost() throws Exception {
      var page = Jsoup.parse(clerk.read(clerk.voice().score()));
      return (int)
          typed.entrySet().stream()
              .filter(e -> {
                var field = page.selectFirst("input[name=gt-" + e.getKey() + "]");
                return field == null || !field.val().equals(e.getValue());
              })
              .count();
    }
  }

  /** Lets these clerks type, all from the same moment on, spread over the first pause. */
  static Typing of(List<Clerk> clerks, Duration every, Duration howLong) throws Exception {
    var sheets = new ArrayList<Sheet>();
    for (var clerk : clerks) {
      sheets.add(new Sheet(clerk));
    }
    var began = System.nanoTime();
    var work = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      var start = began + every.toNanos() * i / sheets.size();
      work.add(() -> {
        sheet.type(every, start, howLong);
        return true;
      });
    }
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : pool.invokeAll(work)) {
        done.get();
      }
    }
    var whole = Duration.ofNanos(System.nanoTime() - began);
    var times = sheets.stream().flatMap(s -> s.times.stream()).sorted().toList();
    int lost = 0;
    for (var sheet : sheets) {
      lost += sheet.lost();
    }
    return new Typing(
        clerks.size(), times, sheets.stream().mapToInt(s -> s.refused).sum(), lost, whole);
  }
}
