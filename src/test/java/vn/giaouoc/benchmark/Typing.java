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
 * As on the page, what is typed while a save is under way goes together with the next. A time runs
 * from the moment the cell was to be sent, so that waiting counts.
 *
 * @param times of all cells, the shortest first
 * @param refused cells that were not saved
 * @param lost cells that do not hold what was typed last
 * @param requests how many saves it took
 */
record Typing(
    int clerks, List<Duration> times, int refused, int lost, int requests, Duration whole) {

  private static final JsonMapper JSON = new JsonMapper();

  /** One clerk's sheet: the cells that take a plain number, with their versions. */
  private static final class Sheet {
    private final Clerk clerk;
    private final String csrf;
    private final Map<String, String> versions = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Duration> times = new ArrayList<>();
    private int refused;
    private int requests;

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
      var last = howLong.dividedBy(every);
      for (int i = 0; i <= last; ) {
        var early = began + i * every.toNanos() - System.nanoTime();
        if (early > 0) {
          Thread.sleep(Duration.ofNanos(early));
        }
        var cells = new LinkedHashMap<String, String>();
        var due = new ArrayList<Long>();
        var now = System.nanoTime();
        for (; i <= last && began + i * every.toNanos() <= now; i++) {
          cells.put(keys.get(i % keys.size()), Integer.toString(1 - i / keys.size() % 2));
          due.add(began + i * every.toNanos());
        }
        save(cells);
        var saved = System.nanoTime();
        due.forEach(d -> times.add(Duration.ofNanos(saved - d)));
      }
    }

    private void save(Map<String, String> cells) throws Exception {
      var fields = new LinkedHashMap<>(Map.of("_csrf", csrf, "cot", "SELF"));
      cells.forEach((key, value) -> {
        fields.put("v-" + key, Objects.requireNonNull(versions.get(key)));
        fields.put("gt-" + key, value);
      });
      var answer = clerk.send(clerk.voice().score().replaceAll("\\?.*", "") + "/o", fields);
      requests++;
      if (answer.statusCode() != 200) {
        refused += cells.size();
        return;
      }
      var rows = JSON.readTree(answer.body()).get("o");
      cells.keySet().forEach(key -> versions.put(key, rows.at("/v-" + key + "/v").asString()));
      typed.putAll(cells);
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
        clerks.size(),
        times,
        sheets.stream().mapToInt(s -> s.refused).sum(),
        lost,
        sheets.stream().mapToInt(s -> s.requests).sum(),
        whole);
  }
}
