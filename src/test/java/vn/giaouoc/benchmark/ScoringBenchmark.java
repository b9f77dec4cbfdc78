package vn.giaouoc.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.scoring.domain.About;
import vn.giaouoc.scoring.domain.Answers;
import vn.giaouoc.scoring.domain.Ranking;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.Office;
import vn.giaouoc.testing.Tool;

/**
 * Scores and ranks 10,000 units by 30 criteria with every reason kept, beside LibreOffice and the
 * evaluator of Apache POI on a workbook of the same scores. Not part of the build: {@code
 * scripts/benchmark-scoring.sh}.
 */
class ScoringBenchmark {

  private static final int UNITS = 10_000;
  private static final int ROUNDS = 5;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final List<String> report = new ArrayList<>();

  @Test
  void measure() throws Exception {
    var book = ScoreBook.of(UNITS);
    var facts = facts(book);
    say("| %,d units × 30 criteria | median of %d | slowest |".formatted(UNITS, ROUNDS));
    say("|---|---|---|");
    timed("this engine: scores, reasons, ranks", () -> ranked(book));
    var run =
        timed(
            "this engine: scores, reasons, ranks, canonical JSON of facts and result",
            () -> RankingRun.of(facts));
    var folder = Files.createDirectories(Path.of("target", "benchmark-scoring"));
    var file = folder.resolve("cham-diem.xlsx");
    book.write(file);
    office(book, run, file, folder);
    hyperFormula(book, run, folder);
    growth();
    poi(book, run, file);
    Files.write(Path.of("target", "benchmark-scoring.md"), report);
  }

  private static RankingRun.Facts facts(ScoreBook book) {
    return new RankingRun.Facts(book.table(), 1, "", book.answers(), List.of());
  }

  private static Ranking ranked(ScoreBook book) {
    var cards = Scorecard.of(book.table(), book.answers());
    var contenders =
        cards.entrySet().stream()
            .map(e -> new Ranking.Contender(e.getKey(), e.getValue(), About.NOTHING))
            .toList();
    return Ranking.of(book.table(), contenders, List.of());
  }

  private <T> T timed(String what, Supplier<T> work) {
    var times = new ArrayList<Duration>();
    T last = work.get();
    for (int i = 0; i < ROUNDS; i++) {
      var began = System.nanoTime();
      last = work.get();
      times.add(Duration.ofNanos(System.nanoTime() - began));
    }
    row(what, times);
    return last;
  }

  /** Ten times as many units, scored and ranked alone: what grows is said, not guessed. */
  private void growth() {
    var many = ScoreBook.of(10 * UNITS);
    timed(
        "this engine, scores and reasons only, %,d units".formatted(UNITS),
        () -> Scorecard.of(many.table(), some(many)));
    timed(
        "this engine, scores and reasons only, %,d units".formatted(10 * UNITS),
        () -> Scorecard.of(many.table(), many.answers()));
    memory();
  }

  private static Map<UnitId, Answers> some(ScoreBook book) {
    var some = new LinkedHashMap<UnitId, Answers>();
    for (int u = 1; u <= UNITS; u++) {
      var id = new UnitId(u);
      some.put(id, Objects.requireNonNull(book.answers().get(id)));
    }
    return some;
  }

  /** What the virtual machine holds after the largest run, the inputs included. */
  private void memory() {
    var runtime = Runtime.getRuntime();
    say(
        "| memory in use after it, of %,d MB | %,d MB | |"
            .formatted(
                runtime.maxMemory() >> 20, (runtime.totalMemory() - runtime.freeMemory()) >> 20));
  }

  private void office(ScoreBook book, RankingRun run, Path file, Path folder) throws Exception {
    var office = Tool.OFFICE.find();
    if (office.isEmpty()) {
      say("LibreOffice was not found: nothing to compare with.");
      return;
    }
    var out = Files.createDirectories(folder.resolve("saved"));
    var times = new ArrayList<Duration>();
    for (int i = 0; i < 3; i++) {
      var began = System.nanoTime();
      Office.convert(office.get(), "xlsx", file, out);
      times.add(Duration.ofNanos(System.nanoTime() - began));
    }
    row("LibreOffice headless: load, recalculate, save (3 rounds)", times);
    try (var saved = WorkbookFactory.create(out.resolve("cham-diem.xlsx").toFile())) {
      say("Equal to LibreOffice: " + equal(book, run, saved));
    }
  }

  /** The script that calls this brings HyperFormula where it can; nothing of it is kept. */
  private void hyperFormula(ScoreBook book, RankingRun run, Path folder) throws Exception {
    var packages = folder.resolve("npm");
    if (!Files.isDirectory(packages.resolve("node_modules/hyperformula"))) {
      say("HyperFormula was not found: nothing to compare with.");
      return;
    }
    var cells = folder.resolve("cells.json");
    var result = folder.resolve("hyperformula.json");
    book.writeJson(cells);
    var node =
        new ProcessBuilder(
                "node",
                "--max-old-space-size=8192",
                "src/test/resources/benchmark/hyperformula.mjs",
                packages.toAbsolutePath().toString(),
                cells.toString(),
                Integer.toString(book.totalColumn()),
                result.toString())
            .inheritIO()
            .start();
    if (!node.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      node.destroyForcibly();
      say(
          "| HyperFormula: build and calculate | not done in %d s | |"
              .formatted(LIMIT.toSeconds()));
      return;
    }
    var said = new JsonMapper().readTree(result);
    row(
        "HyperFormula in Node: build and calculate, the cells already read (3 rounds)",
        said.get("millis")
            .valueStream()
            .map(m -> Duration.ofNanos((long) (m.asDouble() * 1e6)))
            .toList());
    say(
        "Equal to HyperFormula, which has no ranks: %,d of %,d totals"
            .formatted(
                totals(book, run, unit -> said.get("totals").get(unit).asDouble()), book.units()));
  }

  /** The evaluator cannot be interrupted: past the limit its thread is left to die with the run. */
  private void poi(ScoreBook book, RankingRun run, Path file) throws Exception {
    var workbook = WorkbookFactory.create(file.toFile());
    var work =
        new FutureTask<@Nullable Void>(() -> {
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
          return null;
        });
    var began = System.nanoTime();
    Thread.ofPlatform().daemon().start(work);
    try {
      work.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
      row(
          "Apache POI: evaluate, the file already open (1 round)",
          List.of(Duration.ofNanos(System.nanoTime() - began)));
      say("Equal to POI: " + equal(book, run, workbook));
    } catch (TimeoutException e) {
      say("| Apache POI: evaluate | not done in %d s | |".formatted(LIMIT.toSeconds()));
    }
  }

  private static IntToDoubleFunction column(ScoreBook book, Workbook workbook, int more) {
    var sheet = workbook.getSheetAt(0);
    return unit -> sheet.getRow(unit).getCell(book.totalColumn() + more).getNumericCellValue();
  }

  /** Compares every total and every rank; says how many of how many. */
  private static String equal(ScoreBook book, RankingRun run, Workbook workbook) {
    var ranks = column(book, workbook, 1);
    var same =
        run.ranking().places().stream()
            .filter(p -> Math.round(ranks.applyAsDouble(row(p))) == p.rank())
            .count();
    assertThat(same).isEqualTo(book.units());
    return "%,d of %,d totals, %,d of %,d ranks"
        .formatted(totals(book, run, column(book, workbook, 0)), book.units(), same, book.units());
  }

  /** Compares every total with what another program worked out, by row from 0; how many are so. */
  private static long totals(ScoreBook book, RankingRun run, IntToDoubleFunction other) {
    var same =
        run.ranking().places().stream()
            .filter(p -> {
              var total = Objects.requireNonNull(run.cards().get(p.unit())).total();
              return Math.abs(other.applyAsDouble(row(p)) - total.doubleValue()) < 1e-6;
            })
            .count();
    assertThat(same).isEqualTo(book.units());
    return same;
  }

  private static int row(Ranking.Place place) {
    return (int) place.unit().value() - 1;
  }

  private void row(String what, List<Duration> times) {
    var sorted = times.stream().sorted().toList();
    say(
        "| %s | %s | %s |"
            .formatted(what, seconds(sorted.get(sorted.size() / 2)), seconds(sorted.getLast())));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }

  private void say(String line) {
    report.add(line);
    System.out.println(line);
  }
}
