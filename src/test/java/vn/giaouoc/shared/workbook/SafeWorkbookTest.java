package vn.giaouoc.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.giaouoc.shared.workbook.WorkbookCell.Kind;

class SafeWorkbookTest {

  @Test
  void aWorkbookOfAnOfficeIsReadCellByCellWithItsMergedAreas() throws IOException {
    try (var book = SafeWorkbook.open(new ByteArrayInputStream(office()))) {
      assertThat(book.names()).containsExactly("Nhóm I", "Ẩn");
      var sheet = book.sheet("Nhóm I");

      assertThat(sheet.hidden()).isFalse();
      assertThat(book.sheet("Ẩn").hidden()).isTrue();
      assertThat(sheet.merged()).containsExactly(new WorkbookSheet.Merged(1, 1, 1, 4));
      assertThat(sheet.merged().getFirst().contains(1, 3)).isTrue();
      assertThat(sheet.rows()).extracting(WorkbookRow::number).containsExactly(1, 3);
      var row = sheet.rows().get(1);
      assertThat(row.text(1)).as("NFC, no blanks at the ends").isEqualTo("Tổ chức kỳ họp");
      assertThat(row.at(2).number()).isEqualByComparingTo("33.3");
      assertThat(row.at(2).text()).isEqualTo("33.3");
      assertThat(row.at(3).kind()).isEqualTo(Kind.BOOLEAN);
      assertThat(row.at(3).text()).isEqualTo("1");
      assertThat(row.at(4).kind()).isEqualTo(Kind.DATE);
      assertThat(row.at(5).isEmpty()).isTrue();
      assertThat(sheet.place(row.at(5))).isEqualTo("ô E3, trang “Nhóm I”");
      assertThat(row.at(6).formula()).isTrue();
      assertThat(row.at(7).text()).isEqualTo("=1+1 chỉ là chữ");
      assertThat(row.at(7).formula()).isFalse();
    }
  }

  private static byte[] office() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("Nhóm I");
      sheet.createRow(0).createCell(0).setCellValue("Bảng điểm");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
      sheet.createRow(1).createCell(0);
      var row = sheet.createRow(2);
      row.createCell(0)
          .setCellValue(
              " "
                  + java.text.Normalizer.normalize("Tổ chức kỳ họp", java.text.Normalizer.Form.NFD)
                  + "\u00a0");
      row.createCell(1).setCellValue(33.3);
      row.createCell(2).setCellValue(true);
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      row.createCell(3).setCellValue(LocalDate.of(2026, 3, 31));
      row.getCell(3).setCellStyle(style);
      row.createCell(5).setCellFormula("B3*2");
      row.createCell(6).setCellValue("=1+1 chỉ là chữ");
      book.createSheet("Ẩn");
      book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
      book.write(out);
    }
    return out.toByteArray();
  }

  @Test
  void numbersReadAsExcelShowsThemNotAsItStoresThem() {
    var book =
        RawWorkbook.of(
            "<row r='1'><c r='A1'><v>33.299999999999997</v></c><c><v>1E-3</v></c><c><v>20.0</v></c></row>");
    try (var open = book.open()) {
      var row = open.sheet("Trang 1").rows().getFirst();
      assertThat(row.text(1)).isEqualTo("33.3");
      assertThat(row.text(2)).isEqualTo("0.001");
      assertThat(row.text(3)).isEqualTo("20");
    }
  }

  @Test
  void textInRunsIsOneTextAndItsPronunciationIsLeftOut() {
    var book =
        RawWorkbook.of("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
            .with(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>Kỳ </t></r><r><t>họp_x000D_</t></r><rPh><t>xxx</t></rPh></si></sst>");
    try (var open = book.open()) {
      assertThat(open.sheet("Trang 1").rows().getFirst().text(1)).isEqualTo("Kỳ họp");
    }
  }

  @Test
  void columnsAreNamedAsExcelNamesThem() {
    assertThat(WorkbookCell.address(12, 3)).isEqualTo("C12");
    assertThat(WorkbookCell.address(1, 27)).isEqualTo("AA1");
    assertThat(WorkbookCell.address(1, 702)).isEqualTo("ZZ1");
    assertThat(WorkbookCell.address(1, 703)).isEqualTo("AAA1");
  }
}
