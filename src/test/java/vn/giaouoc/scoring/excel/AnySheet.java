package vn.giaouoc.scoring.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.scoring.Elsewhere;
import vn.giaouoc.scoring.InputKind;
import vn.giaouoc.scoring.Sheet;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.TableState;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.About;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnPlan;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Columns;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.Outside;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** A sheet filled in at random, the same for the same seed. */
public final class AnySheet {

  /** When it is made. */
  public static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final ScoreTable table;
  private final Random random;

  private AnySheet(ScoreTable table, long seed) {
    this.table = table;
    this.random = new Random(seed);
  }

  /** A table shipped with the program. */
  public static ScoreTable shipped(String code) throws IOException {
    var file = Path.of("src/main/resources/score-tables", code + ".json");
    return TableJson.readFile(JSON.readValue(Files.readString(file), Map.class));
  }

  /** A sheet with self-scoring, cross-check and the bloc's column. */
  public static SheetContent of(ScoreTable table, long seed, int unit) {
    return new AnySheet(table, seed).content(unit);
  }

  private SheetContent content(int unit) {
    Map<ColumnRole, Map<String, Cell>> written = new EnumMap<>(ColumnRole.class);
    written.put(ColumnRole.SELF, column(0.9));
    written.put(ColumnRole.CHECK, column(0.2));
    written.put(ColumnRole.BLOC, column(0.1));
    return content(table, unit, written);
  }

  /** A sheet of these cells, handed in, its self column completed. */
  public static SheetContent content(
      ScoreTable table, int unit, Map<ColumnRole, Map<String, Cell>> written) {
    var version =
        new TableVersion(
            7,
            new YearId(3),
            2,
            TableState.APPROVED,
            table,
            "",
            "",
            "",
            AT,
            "",
            AT,
            "",
            "",
            false,
            1);
    var sheet =
        new Sheet(
            unit,
            new YearId(3),
            new UnitId(unit),
            7,
            SheetState.SUBMITTED,
            AT,
            "",
            0,
            null,
            null,
            Set.of(ColumnRole.SELF),
            Map.of(),
            1);
    return new SheetContent(
        sheet,
        version,
        new Columns(table, ColumnPlan.USUAL, written, Set.of(ColumnRole.SELF), outside(table)),
        List.of(),
        Map.of(),
        new Elsewhere(Map.of(), Map.of(), Map.of(), false));
  }

  private static Outside outside(ScoreTable table) {
    return Outside.of(table, About.NOTHING, Map.of("absences", BigDecimal.TWO), Map.of());
  }

  private Map<String, Cell> column(double share) {
    var cells = new HashMap<String, Cell>();
    table
        .leaves()
        .forEach(leaf -> {
          if (random.nextDouble() < share) {
            var answer = answer(leaf);
            if (answer != null && leaf.invalid(answer) == null) {
              cells.put(
                  leaf.key(),
                  new Cell(answer, leaf.points(answer, table.rounding()), "=1+1 nhận xét", 3));
            }
          }
        });
    return cells;
  }

  private @org.jspecify.annotations.Nullable Answer answer(CriterionLeaf leaf) {
    if (!leaf.mayBe().isEmpty() && random.nextInt(5) == 0) {
      return Answer.not(leaf.mayBe().stream().sorted().toList().getFirst());
    }
    var options = CellWords.options(leaf.rule());
    return switch (InputKind.of(table, leaf)) {
      case YES_NO -> Answer.of(new Input.YesNo(random.nextBoolean()));
      case CHOSEN -> Answer.of(new Input.Chosen(options.get(random.nextInt(options.size())).key()));
      case FIGURE -> Answer.of(new Input.Figure(figure(leaf)));
      case SHARE -> {
        int due = 1 + random.nextInt(40);
        yield Answer.of(
            new Input.Share(BigDecimal.valueOf(random.nextInt(due + 1)), BigDecimal.valueOf(due)));
      }
      case REACHED ->
          Answer.of(
              new Input.Reached(
                  decimal(200), random.nextInt(4) == 0 ? null : decimal(200).add(BigDecimal.ONE)));
      case TIMES -> Answer.of(new Input.Times(BigDecimal.valueOf(random.nextInt(5)), decimal(3)));
      case EVENTS ->
          Answer.of(
              new Input.Events(
                  IntStream.range(0, 1 + random.nextInt(3))
                      .mapToObj(_ -> options.get(random.nextInt(options.size())).key())
                      .toList()));
      case RESULTS ->
          Answer.of(
              new Input.Results(
                  List.of(
                      new Input.Result(options.get(random.nextInt(options.size())).key(), ""))));
      case ITEMS ->
          random.nextInt(4) == 0 ? Answer.of(new Input.Figure(BigDecimal.ZERO)) : items(leaf);
      case PEERS -> null;
    };
  }

  private Answer items(CriterionLeaf leaf) {
    var conditions = InputKind.conditions(leaf.rule()).size();
    return Answer.of(
        new Input.Items(
            IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(n ->
                    new Input.Item(
                        IntStream.rangeClosed(1, conditions)
                            .filter(_ -> random.nextInt(4) > 0)
                            .boxed()
                            .collect(java.util.stream.Collectors.toSet()),
                        "Mục " + n + " (bản " + n + "); tiếp"))
                .toList()));
  }

  private BigDecimal figure(CriterionLeaf leaf) {
    var whole = BigDecimal.valueOf(random.nextInt(6));
    return leaf.invalid(Answer.of(new Input.Figure(new BigDecimal("33.3")))) == null
        ? decimal(leaf.maximum().intValue() + 1)
        : whole;
  }

  private BigDecimal decimal(int below) {
    return BigDecimal.valueOf(random.nextInt(below * 20)).divide(BigDecimal.valueOf(20));
  }
}
