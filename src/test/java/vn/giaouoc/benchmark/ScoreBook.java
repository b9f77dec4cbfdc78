package vn.giaouoc.benchmark;

import static vn.giaouoc.scoring.domain.TableBuilder.aTable;
import static vn.giaouoc.scoring.domain.TableBuilder.count;
import static vn.giaouoc.scoring.domain.TableBuilder.dec;
import static vn.giaouoc.scoring.domain.TableBuilder.direct;
import static vn.giaouoc.scoring.domain.TableBuilder.grade;
import static vn.giaouoc.scoring.domain.TableBuilder.group;
import static vn.giaouoc.scoring.domain.TableBuilder.leaf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Answers;
import vn.giaouoc.scoring.domain.BandsLeaf;
import vn.giaouoc.scoring.domain.BinaryLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.MinusPerLeaf;
import vn.giaouoc.scoring.domain.RatioLeaf;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.UnitId;

/**
 * The same scores twice: as a table with answers, and as a workbook with living formulas. Thirty
 * criteria of six kinds; the answers come from a fixed seed.
 */
record ScoreBook(int units, ScoreTable table, Map<UnitId, Answers> answers) {

  private static final int GROUPS = 5;

  static ScoreBook of(int units) {
    var builder = aTable().scale("125").highest("125").ties(TieStep.of(TieStep.Kind.TOTAL));
    for (int g = 1; g <= GROUPS; g++) {
      var n = "n" + g;
      builder.with(
          group(
              n,
              "25",
              direct(n + "d", "5"),
              leaf(n + "y", "3", new BinaryLeaf()),
              leaf(n + "r", "5", new RatioLeaf(null)),
              leaf(n + "m", "4", new MinusPerLeaf(dec("0.5"), "lần")),
              leaf(n + "c", "3", count("1")),
              leaf(
                  n + "b",
                  "5",
                  new BandsLeaf(
                      true,
                      "%",
                      List.of(
                          new BandsLeaf.Band(dec("90"), null, dec("5")),
                          new BandsLeaf.Band(dec("70"), dec("90"), dec("3")),
                          new BandsLeaf.Band(null, dec("70"), dec("0")))))));
    }
    var table =
        builder
            .grades(
                grade("Xuất sắc", "100", null), grade("Tốt", "80", "100"), grade("Khá", "0", "80"))
            .build();
    var random = new Random(2026);
    var answers = new LinkedHashMap<UnitId, Answers>();
    for (int u = 1; u <= units; u++) {
      var leaves = new HashMap<String, Answer>();
      for (int g = 1; g <= GROUPS; g++) {
        var n = "n" + g;
        leaves.put(n + "d", figure(BigDecimal.valueOf(random.nextInt(501), 2)));
        leaves.put(n + "y", Answer.of(new Input.YesNo(random.nextInt(5) > 0)));
        leaves.put(n + "r", share(random));
        leaves.put(n + "m", figure(BigDecimal.valueOf(random.nextInt(10))));
        leaves.put(n + "c", figure(BigDecimal.valueOf(random.nextInt(5))));
        leaves.put(n + "b", share(random));
      }
      answers.put(new UnitId(u), Answers.of(leaves));
    }
    return new ScoreBook(units, table, answers);
  }

  private static Answer figure(BigDecimal value) {
    return Answer.of(new Input.Figure(value));
  }

  private static Answer share(Random random) {
    var due = 20 + random.nextInt(40);
    return Answer.of(
        new Input.Share(BigDecimal.valueOf(random.nextInt(due + 1)), BigDecimal.valueOf(due)));
  }

  /** Column of the total and of the rank in the workbook, from 0. */
  int totalColumn() {
    return 1 + GROUPS * 8 + GROUPS * 6;
  }

  /** A cell that is worked out. */
  record Formula(String text) {}

  /** Writes the workbook: what was entered, points by formula, total, rank. */
  void write(Path file) throws IOException {
    try (var book = new SXSSFWorkbook(200);
        var out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("Chấm điểm");
      for (int u = 1; u <= units; u++) {
        var row = sheet.createRow(u - 1);
        int column = 0;
        for (var value : cells(u)) {
          var cell = row.createCell(column++);
          switch (value) {
            case Formula formula -> cell.setCellFormula(formula.text());
            case Double number -> cell.setCellValue(number);
            default -> cell.setCellValue(value.toString());
          }
        }
      }
      book.write(out);
    }
  }

  /**
   * Writes the same cells without the ranks as rows of JSON, a formula as a text that begins with
   * “=”. HyperFormula has no RANK, and counting larger totals for each unit takes it minutes.
   */
  void writeJson(Path file) throws IOException {
    var rows =
        IntStream.rangeClosed(1, units)
            .mapToObj(u ->
                cells(u).stream()
                    .limit(totalColumn() + 1)
                    .map(v -> v instanceof Formula f ? "=" + f.text() : v)
                    .toList())
            .toList();
    new JsonMapper().writeValue(file, rows);
  }

  /** The cells of one unit from left to right: Double, String or Formula; total and rank last. */
  private List<Object> cells(int u) {
    var cells = new ArrayList<Object>();
    cells.add("Đơn vị " + u);
    var formulas = new ArrayList<Formula>();
    var given = Objects.requireNonNull(answers.get(new UnitId(u)));
    for (var leaf : table.leaves().toList()) {
      var at = ref(cells.size(), u);
      switch (given.at(leaf.key()).input()) {
        case Input.Figure f -> cells.add(f.value().doubleValue());
        case Input.YesNo y -> cells.add(y.yes() ? 1.0 : 0.0);
        case Input.Share s -> {
          cells.add(s.done().doubleValue());
          cells.add(s.due().doubleValue());
        }
        case null, default -> throw new IllegalStateException("not in this table");
      }
      formulas.add(new Formula(points(leaf.rule().type(), at, ref(cells.size() - 1, u))));
    }
    var first = cells.size();
    cells.addAll(formulas);
    var total = CellReference.convertNumToColString(cells.size());
    cells.add(
        new Formula("ROUND(SUM(%s:%s),2)".formatted(ref(first, u), ref(cells.size() - 1, u))));
    cells.add(new Formula("RANK(%1$s%2$d,%1$s$1:%1$s$%3$d)".formatted(total, u, units)));
    return cells;
  }

  private static String points(LeafType type, String at, String next) {
    return switch (type) {
      case BINARY -> "IF(%s=1,3,0)".formatted(at);
      case RATIO -> "ROUND(MIN(%s/%s,1)*5,2)".formatted(at, next);
      case MINUS_PER -> "MAX(4-0.5*%s,0)".formatted(at);
      case COUNT -> "MIN(%s,3)".formatted(at);
      case BANDS -> "IF(%1$s/%2$s>=0.9,5,IF(%1$s/%2$s>=0.7,3,0))".formatted(at, next);
      default -> "MAX(MIN(%s,5),0)".formatted(at);
    };
  }

  private static String ref(int column, int row) {
    return CellReference.convertNumToColString(column) + row;
  }
}
