package vn.giaouoc.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.giaouoc.testing.Office;
import vn.giaouoc.testing.PlainProgram;
import vn.giaouoc.testing.Tool;

/**
 * Measures the delivered jar on 50 blocs, beside what a clerk uses otherwise: the same scores in a
 * workbook, opened and saved by LibreOffice. Not part of the build: {@code scripts/benchmark.sh}.
 */
class Benchmark {

  private static final Path DATA = Path.of("target", "benchmark-data");
  private static final Path KEPT = Path.of("target", "benchmark.md");
  private static final int STARTS = 5;
  private static final int AT_ONCE = 8;
  private static final int TYPISTS = 200;
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration MEASURED = Duration.ofSeconds(10);

  private final List<String> report = new ArrayList<>();

  @Test
  void measure() throws Exception {
    List<Crowd.Voice> voices;
    try (var program = PlainProgram.start("--giaouoc.data=" + DATA)) {
      var crowd = new Crowd(program);
      voices = crowd.load();
      say("Data: " + crowd.counts());
    }
    assertThat(voices).hasSize(Crowd.BLOCS * Crowd.UNITS_OF_BLOC);
    starts();
    pages(voices);
    typing(voices);
    Files.write(KEPT, report);
    workbook();
    Files.write(KEPT, report);
  }

  private void starts() throws Exception {
    var times = new ArrayList<Duration>();
    for (var i = 0; i < STARTS; i++) {
      try (var jar = RunningJar.start(DATA)) {
        times.add(jar.firstPage());
      }
    }
    times.sort(null);
    say("");
    say("| From the command to | median of %d | slowest |".formatted(STARTS));
    say("|---|---|---|");
    say(
        "| the first page of `java -jar`, warm data folder | %s | %s |"
            .formatted(seconds(times.get(STARTS / 2)), seconds(times.getLast())));
  }

  private void pages(List<Crowd.Voice> voices) throws Exception {
    say("");
    say("| Page | clerks at once | pages/s | median ms | p95 ms | p99 ms |");
    say("|---|---|---|---|---|---|");
    try (var jar = RunningJar.start(DATA)) {
      var clerks = new ArrayList<Clerk>();
      for (var i = 0; i < AT_ONCE; i++) {
        clerks.add(Clerk.signedIn(jar.address(), voices.get(i * 61)));
      }
      page("desk", clerks, _ -> "/ban-lam-viec");
      page("year of the bloc", clerks, Crowd.Voice::year);
      page("score grid", clerks, Crowd.Voice::score);
    }
  }

  /** Clerks of different units who save two cells a second each. */
  private void typing(List<Crowd.Voice> voices) throws Exception {
    say("");
    say(
        "| Cells saved while typing | clerks at once | requests | cells/s | median ms | p95 ms | p99 ms |");
    say("|---|---|---|---|---|---|---|");
    try (var jar = RunningJar.start(DATA)) {
      var clerks = new ArrayList<Clerk>();
      for (var i = 0; i < TYPISTS; i++) {
        clerks.add(Clerk.signedIn(jar.address(), voices.get(i)));
      }
      Typing.of(clerks.subList(0, 20), PAUSE, WARM_UP);
      for (var some : List.of(1, 20, 50, 100, TYPISTS)) {
        var typing = Typing.of(clerks.subList(0, some), PAUSE, MEASURED);
        var load = new Load("", some, typing.times(), typing.whole());
        say(
            String.format(
                Locale.ROOT,
                "| %,d saved, %d refused, %d lost | %d | %,d | %.0f | %.1f | %.1f | %.1f |",
                typing.times().size() - typing.refused(),
                typing.refused(),
                typing.lost(),
                some,
                typing.requests(),
                load.perSecond(),
                load.percentile(.5),
                load.percentile(.95),
                load.percentile(.99)));
        assertThat(typing.lost()).isZero();
      }
    }
  }

  private void page(String name, List<Clerk> clerks, Function<Crowd.Voice, String> path)
      throws Exception {
    Load.of(name, clerks, path, WARM_UP);
    for (var some : List.of(clerks.subList(0, 1), clerks)) {
      var load = Load.of(name, some, path, MEASURED);
      say(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.0f | %.1f | %.1f | %.1f |",
              name,
              load.clerks(),
              load.perSecond(),
              load.percentile(.5),
              load.percentile(.95),
              load.percentile(.99)));
    }
  }

  /**
   * The same bloc's scores as a workbook: 10 columns of units, 28 lines of criteria, and totals.
   */
  private void workbook() throws Exception {
    var office = Tool.OFFICE.find();
    if (office.isEmpty()) {
      say("");
      say("LibreOffice was not found: nothing to compare with.");
      return;
    }
    var folder = Files.createDirectories(DATA.resolveSibling("benchmark-workbook"));
    var csv = folder.resolve("cham-diem.csv");
    var lines = new ArrayList<String>();
    for (var row = 1; row <= 28; row++) {
      var line = new StringBuilder("Tiêu chí " + row);
      for (var unit = 0; unit < Crowd.UNITS_OF_BLOC; unit++) {
        line.append(',').append((row * 7 + unit * 3) % 10);
      }
      lines.add(line.toString());
    }
    var totals = new StringBuilder("Tổng");
    for (var unit = 0; unit < Crowd.UNITS_OF_BLOC; unit++) {
      totals.append(",=SUM(%1$c1:%1$c28)".formatted((char) ('B' + unit)));
    }
    lines.add(totals.toString());
    Files.write(csv, lines);
    Office.convert(office.get(), "xlsx", csv, folder);
    var times = new ArrayList<Duration>();
    for (var i = 0; i < STARTS; i++) {
      var began = System.nanoTime();
      Office.convert(office.get(), "ods", folder.resolve("cham-diem.xlsx"), folder);
      times.add(Duration.ofNanos(System.nanoTime() - began));
    }
    times.sort(Comparator.naturalOrder());
    say("");
    say("| What a clerk uses otherwise | median of %d | slowest |".formatted(STARTS));
    say("|---|---|---|");
    say(
        "| LibreOffice opens the bloc's score workbook and saves it | %s | %s |"
            .formatted(seconds(times.get(STARTS / 2)), seconds(times.getLast())));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }

  private void say(String line) {
    report.add(line);
    System.out.println(line);
  }
}
