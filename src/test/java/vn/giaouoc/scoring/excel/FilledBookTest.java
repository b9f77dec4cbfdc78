package vn.giaouoc.scoring.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.workbook.SafeWorkbook;

/** An exported workbook comes back as what it was, or says which cell is wrong. */
class FilledBookTest {

  private static final ScoreTable TABLE = EveryLeaf.table(DenominatorPolicy.RAW, RoundAt.LEAF);
  private static final SheetContent CONTENT = AnySheet.content(TABLE, 1, Map.of());

  private static FilledBook read(byte[] file, SheetContent content) {
    try (var book = SafeWorkbook.open(new ByteArrayInputStream(file))) {
      return FilledBook.read(book, content);
    }
  }

  private static byte[] exported() {
    return UnitBook.write(LivingFormulasTest.scope(CONTENT));
  }

  private static List<Fault> faults(UnaryOperator<Typed> change) {
    return read(change.apply(Typed.into(exported())).bytes(), CONTENT).faults();
  }

  private static Fault fault(UnaryOperator<Typed> change) {
    var faults = faults(change);
    assertThat(faults).hasSize(1);
    return faults.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hdnd-thanh-hoa",
        "co-quan-dang",
        "cong-an-quang-tri",
        "mttq-dong-nai",
        "so-tu-phap",
        "van-phong-cap-uy"
      })
  void whatGoesOutAndIsNotTouchedComesInUnchanged(String code) throws Exception {
    var table = AnySheet.shipped(code);
    for (int seed = 1; seed <= 5; seed++) {
      same(AnySheet.of(table, seed, seed));
    }
  }

  @Test
  void soDoesEveryKindOfLeaf() {
    for (int seed = 1; seed <= 20; seed++) {
      same(AnySheet.of(TABLE, seed, seed));
    }
  }

  private static void same(SheetContent content) {
    var book = read(UnitBook.write(LivingFormulasTest.scope(content)), content);
    assertThat(book.faults()).isEmpty();
    assertThat(book.role()).isEqualTo(ColumnRole.BLOC);
    var leaves = content.table().table().leaves().map(CriterionLeaf::key).toList();
    assertThat(book.drafts()).extracting(CellDraft::leaf).containsAll(leaves);
    for (var draft : book.drafts()) {
      var stored = content.columns().at(ColumnRole.BLOC, draft.leaf());
      assertThat(draft.answer()).as(draft.leaf()).isEqualTo(stored.answer());
      assertThat(draft.comment()).as(draft.leaf()).isEqualTo(stored.comment());
      assertThat(draft.version()).as(draft.leaf()).isEqualTo(stored.version());
    }
  }

  @Test
  void aFormulaWhereAValueBelongsIsRefusedWithItsCell() {
    var fault =
        fault(t -> t.change("direct", Marks.FIRST, (cell, _) -> cell.setCellFormula("1+1")));
    assertThat(fault.sheet()).isEqualTo("Nhóm I");
    assertThat(fault.sentence())
        .isEqualTo(
            "Ô " + fault.cell() + " chứa công thức; hãy dán giá trị (Dán đặc biệt → Giá trị).");
  }

  @Test
  void aFormulaInAComputedColumnIsNotRead() {
    assertThat(read(exported(), CONTENT).faults()).isEmpty();
  }

  @Test
  void everyWrongCellSaysWhatToDo() {
    assertThat(fault(t -> t.text("direct", Marks.FIRST, "ba")).sentence())
        .contains("“ba” không phải là số");
    assertThat(fault(t -> t.number("direct", Marks.FIRST, -1)).sentence())
        .contains("không được âm");
    assertThat(fault(t -> t.number("direct", Marks.FIRST, 1e13)).sentence()).contains("quá lớn");
    assertThat(fault(t -> t.number("direct", Marks.FIRST, 1.0 / 3)).sentence())
        .contains("chữ số thập phân");
    assertThat(fault(t -> t.text("choice", Marks.FIRST, "rất tốt")).sentence())
        .contains("Mức “rất tốt” không có trong bảng điểm");
    assertThat(fault(t -> t.text("binary", Marks.FIRST, "chắc là có")).sentence())
        .contains("“Đạt” hoặc “Không đạt”");
    assertThat(fault(t -> t.text("events", Marks.FIRST, "1; 9")).sentence()).contains("từ 1 đến 3");
    assertThat(
            fault(t -> t.number("third", Marks.FIRST, 2).nothing("third", Marks.SECOND)).sentence())
        .contains("Cần nhập cả hai ô: số đạt và tổng số đến hạn");
    assertThat(fault(t -> t.text("choice", Marks.APPLIES, "không biết")).sentence())
        .contains("không có trong danh sách");
    assertThat(
            fault(t ->
                    t.text("choice", Marks.APPLIES, "Không phát sinh")
                        .text("choice", Marks.FIRST, "4 điểm: Mức x"))
                .sentence())
        .contains("Hãy xóa một trong hai");
  }

  @Test
  void allWrongCellsAreNamedAtOnce() {
    assertThat(
            faults(t ->
                t.text("direct", Marks.FIRST, "ba")
                    .number("bonus", Marks.FIRST, -1)
                    .text("binary", Marks.FIRST, "?")))
        .extracting(Fault::sheet)
        .containsExactly("Nhóm I", "Nhóm I", "Nhóm III");
  }

  @Test
  void emptyIsNotZero() {
    var file =
        Typed.into(exported())
            .nothing("direct", Marks.FIRST)
            .number("bonus", Marks.FIRST, 0)
            .bytes();
    var drafts = read(file, CONTENT).drafts();
    assertThat(drafts)
        .filteredOn(d -> d.leaf().equals("direct"))
        .singleElement()
        .satisfies(d -> assertThat(d.answer().given()).isFalse());
    assertThat(drafts)
        .filteredOn(d -> d.leaf().equals("bonus"))
        .singleElement()
        .satisfies(d -> assertThat(d.answer().given()).isTrue());
  }

  @Test
  void rowsThatMovedAreStillReadByTheirKey() {
    var typed = Typed.into(exported()).number("direct", Marks.FIRST, 2.5);
    var sheet = typed.book().getSheet("Nhóm I");
    sheet.protectSheet(null);
    sheet.shiftRows(UnitLayout.FIRST_ROW, sheet.getLastRowNum(), 3);
    var draft =
        read(typed.bytes(), CONTENT).drafts().stream()
            .filter(d -> d.leaf().equals("direct"))
            .findFirst()
            .orElseThrow();
    assertThat(draft.answer().input()).hasToString("Figure[value=2.5]");
  }

  @Test
  void aLineTwiceAndALineOfAnotherTableAreNamed() {
    assertThat(fault(t -> t.text("ratio", Marks.KEY, "third")).sentence()).contains("có hai dòng");
    assertThat(
            fault(t -> t.text("direct", Marks.KEY, "cũ").number("cũ", Marks.FIRST, 1)).sentence())
        .contains("không còn trong bảng điểm đang áp dụng");
  }

  @Test
  void aWorkbookThatIsNoneOfOursOrAnotherUnitsIsRefused() {
    var other = AnySheet.of(TABLE, 1, 99);
    assertThat(refusal(UnitBook.write(LivingFormulasTest.scope(other))))
        .contains("đơn vị khác hoặc năm khác");
    var plain = Typed.into(exported());
    plain.book().removeSheetAt(plain.book().getSheetIndex(Marks.LISTS));
    assertThat(refusal(plain.bytes())).contains("không phải phiếu tải về từ hệ thống");
    var reading =
        new UnitScope(CONTENT, List.of(ColumnRole.SELF), null, "Khối", "Đơn vị", 2026, AnySheet.AT);
    assertThat(refusal(UnitBook.write(reading))).contains("chỉ để xem");
    var cut =
        Typed.into(exported())
            .change(
                "direct",
                Marks.VERSION,
                (cell, _) -> cell.getSheet().getRow(0).getCell(cell.getColumnIndex()).setBlank());
    assertThat(refusal(cut.bytes())).contains("đã bị xóa cột");
  }

  private static String refusal(byte[] file) {
    var refused = catchThrowableOfType(Refused.class, () -> read(file, CONTENT));
    assertThat(refused).isNotNull();
    return refused.reasons().getFirst().sentence();
  }

  @Test
  void itemsAreWrittenOneALineWithTheConditionsTheyMeet() {
    assertThat(ItemLines.read(CONDITIONS, "Một cửa (1, 2)\nHọp (trực tuyến) (đủ)\r\n\n Ba (không)"))
        .isEqualTo(
            new Input.Items(
                List.of(
                    new Input.Item(Set.of(1, 2), "Một cửa"),
                    new Input.Item(Set.of(1, 2), "Họp (trực tuyến)"),
                    new Input.Item(Set.of(), "Ba"))));
    assertThat(ItemLines.read(CONDITIONS, "Một cửa")).isNull();
    assertThat(ItemLines.read(CONDITIONS, "Một cửa (hai)")).isNull();
    assertThat(ItemLines.read(List.of(), "Một cửa (đủ)"))
        .isEqualTo(new Input.Items(List.of(new Input.Item(Set.of(), "Một cửa (đủ)"))));
    assertThat(ItemLines.help(CONDITIONS)).contains("(2) đã áp dụng");
  }

  private static final List<String> CONDITIONS = List.of("có văn bản", "đã áp dụng");
}
