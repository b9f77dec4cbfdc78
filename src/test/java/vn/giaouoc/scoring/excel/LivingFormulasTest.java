package vn.giaouoc.scoring.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.Scorecard;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.workbook.SafeWorkbook;
import vn.giaouoc.shared.workbook.WorkbookSheet;
import vn.giaouoc.testing.Office;
import vn.giaouoc.testing.Tool;

/** A spreadsheet program that recalculates an exported workbook comes to what the engine says. */
class LivingFormulasTest {

  private static final List<String> SHIPPED =
      List.of(
          "hdnd-thanh-hoa",
          "co-quan-dang",
          "cong-an-quang-tri",
          "mttq-dong-nai",
          "so-tu-phap",
          "van-phong-cap-uy");

  private static final BigDecimal NOISE = new BigDecimal("0.0000001");

  @TempDir private Path folder;

  @Test
  void everyTotalAndEveryNodeOfAUnitsWorkbookIsTheEngines() throws Exception {
    var office = Tool.OFFICE.orSkip();
    var sheets = new LinkedHashMap<Path, SheetContent>();
    for (var table : tables()) {
      for (int seed = 1; seed <= 3; seed++) {
        var content = AnySheet.of(table, seed, seed);
        var file = folder.resolve("phieu-" + sheets.size() + ".xlsx");
        Files.write(file, UnitBook.write(scope(content)));
        sheets.put(file, content);
      }
    }
    var out = Files.createDirectory(folder.resolve("ra"));
    Office.convert(office, "xlsx", List.copyOf(sheets.keySet()), out);
    for (var sheet : sheets.entrySet()) {
      compare(sheet.getValue(), out.resolve(sheet.getKey().getFileName()));
    }
  }

  private static List<ScoreTable> tables() throws IOException {
    var tables = new ArrayList<ScoreTable>();
    for (var code : SHIPPED) {
      tables.add(AnySheet.shipped(code));
    }
    for (var policy : DenominatorPolicy.values()) {
      for (var at : RoundAt.values()) {
        tables.add(EveryLeaf.table(policy, at));
      }
    }
    return tables;
  }

  static UnitScope scope(SheetContent content) {
    return new UnitScope(
        content,
        List.of(ColumnRole.SELF, ColumnRole.CHECK),
        ColumnRole.BLOC,
        "Khối thi đua các cơ quan tham mưu, giúp việc Tỉnh ủy",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy",
        2026,
        AnySheet.AT);
  }

  private static void compare(SheetContent content, Path file) {
    var table = content.table().table();
    try (var book = SafeWorkbook.open(file)) {
      var overview = book.sheet("Tổng hợp");
      var roles = List.of(ColumnRole.SELF, ColumnRole.CHECK, ColumnRole.BLOC);
      for (int i = 0; i < roles.size(); i++) {
        var card = content.columns().card(roles.get(i));
        int column = 5 + i;
        var of = table.title() + ", " + roles.get(i) + ", " + file.getFileName();
        same(of, overview, "Điểm chuẩn", column, card.base());
        same(of, overview, "Điểm thưởng (", column, card.bonus());
        same(of, overview, "Điểm trừ (", column, card.deduction());
        same(of, overview, "Điểm tối đa được giao", column, card.assigned());
        same(of, overview, "TỔNG ĐIỂM", column, card.total());
        if (!table.grades().isEmpty()) {
          assertThat(row(overview, "Xếp loại theo điểm", 2).text(column))
              .as(of)
              .isEqualTo(UnitBook.byPoints(table, card));
        }
      }
      nodes(content, book);
    }
  }

  private static void nodes(SheetContent content, SafeWorkbook book) {
    var card = content.columns().card(ColumnRole.BLOC);
    var written = 0;
    for (var name : book.names()) {
      var sheet = book.sheet(name);
      var marks = sheet.rows().getFirst();
      if (!marks.text(1).equals(Marks.KEY)) {
        continue;
      }
      var points =
          marks.cells().stream()
                  .filter(c -> c.text().equals(Marks.COMMENT))
                  .findFirst()
                  .orElseThrow()
                  .column()
              - 1;
      for (var row : sheet.rows()) {
        var node = content.table().table().node(row.text(1));
        if (node.isPresent() && !row.text(points).isEmpty()) {
          written++;
          assertThat(row.at(points).number())
              .as(content.table().table().title() + ": " + node.get().title())
              .isCloseTo(
                  card.at(node.get().key()).points(),
                  org.assertj.core.api.Assertions.within(noise(content)));
        }
      }
    }
    assertThat(written).isGreaterThan(3);
  }

  private static BigDecimal noise(SheetContent content) {
    return content.table().table().roundAt() == RoundAt.TOTAL ? new BigDecimal("0.0051") : NOISE;
  }

  private static void same(
      String of, WorkbookSheet sheet, String title, int column, BigDecimal expected) {
    var number = row(sheet, title, 2).at(column).number();
    assertThat(number).as(of + ": " + title).isNotNull();
    var close = title.equals("TỔNG ĐIỂM") ? NOISE : new BigDecimal("0.0051");
    assertThat(number)
        .as(of + ": " + title)
        .isCloseTo(expected, org.assertj.core.api.Assertions.within(close));
  }

  private static vn.giaouoc.shared.workbook.WorkbookRow row(
      WorkbookSheet sheet, String title, int column) {
    return sheet.rows().stream()
        .filter(r -> r.text(column).startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + title));
  }

  @Test
  void everyTotalOfABlocsWorkbookIsTheEngines() throws Exception {
    var office = Tool.OFFICE.orSkip();
    var books = new LinkedHashMap<Path, BlocScope>();
    for (var table : tables()) {
      var lines = new ArrayList<BlocScope.Line>();
      for (int unit = 1; unit <= 6; unit++) {
        lines.add(
            new BlocScope.Line(
                "Đơn vị " + unit, AnySheet.of(table, 100 + unit, unit), ColumnRole.SELF));
      }
      var scope =
          new BlocScope("Khối thi đua số 1", 2026, lines, List.of(), Map.of(), "", AnySheet.AT);
      var file = folder.resolve("khoi-" + books.size() + ".xlsx");
      Files.write(file, BlocBook.write(scope));
      books.put(file, scope);
    }
    var out = Files.createDirectory(folder.resolve("ra"));
    Office.convert(office, "xlsx", List.copyOf(books.keySet()), out);
    for (var one : books.entrySet()) {
      compare(one.getValue(), out.resolve(one.getKey().getFileName()));
    }
  }

  private static void compare(BlocScope scope, Path file) {
    var table = scope.lines().getFirst().content().table().table();
    var answers = new LinkedHashMap<UnitId, vn.giaouoc.scoring.domain.Answers>();
    scope.lines().forEach(l -> answers.put(l.id(), l.content().columns().answers(l.role())));
    var cards = Scorecard.of(table, answers);
    try (var book = SafeWorkbook.open(file)) {
      var overview = book.sheet("Tổng hợp");
      for (var line : scope.lines()) {
        var card = java.util.Objects.requireNonNull(cards.get(line.id()));
        var row = row(overview, line.unit(), 2);
        assertThat(row.at(7).formula()).isTrue();
        assertThat(row.at(7).number())
            .as(table.title() + ", " + line.unit())
            .isCloseTo(card.total(), org.assertj.core.api.Assertions.within(NOISE));
      }
    }
  }
}
