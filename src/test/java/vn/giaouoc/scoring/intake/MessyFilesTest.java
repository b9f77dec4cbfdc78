package vn.giaouoc.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.TieStep;

/** Layouts as they are really found: merged cells, repeated headings, automatic numbers, parts. */
class MessyFilesTest {

  private static TableDraft read(byte[] content) {
    var file = SourceFile.read("bang.xlsx", content);
    return TableReading.read(file, file.likeliest(), List.of(), "Bảng điểm");
  }

  private static TableDraft sheet(String... rows) {
    return read(
        ExcelFiles.xlsx(
            "Bảng",
            List.of(rows).stream()
                .map(row -> List.of(row.replace('⏎', '\n').split("\\s*\\|\\s?", -1)))
                .toList()));
  }

  /** The tree in short: number, maximum and way of scoring of each node. */
  private static String tree(TableDraft draft) {
    return draft
        .table()
        .nodes()
        .map(n -> n.code() + " " + vn.giaouoc.shared.Vi.number(n.maximum()) + rule(n))
        .collect(Collectors.joining("\n"));
  }

  private static String rule(Node node) {
    return node instanceof CriterionLeaf leaf ? " " + RuleWordsTest.shown(leaf.rule()) : "";
  }

  private static List<String> looks(TableDraft draft) {
    return draft.notes(Note.Kind.LOOK).map(Note::line).toList();
  }

  @Test
  void levelsInRowsOfTheirOwnBelongToTheRowAbove() {
    var draft =
        sheet(
            "STT | Nội dung | Điểm chuẩn | Minh chứng",
            "I | Nhiệm vụ chính trị | 10 | ",
            "1 | Tỷ lệ giải quyết hồ sơ đúng hạn | 6 | Báo cáo",
            " | - Từ 90% trở lên | 6 | ",
            " | - Từ 80% đến dưới 90% | 4 | ",
            " | - Dưới 80% | 0 | ",
            "2 | Xây dựng kế hoạch | 4 | Kế hoạch",
            " | + Đúng hạn | 4 | ",
            " | + Chậm | 2 | ",
            " | + Không xây dựng | 0 | ",
            "II | Công tác Đảng | 5 | ",
            "1 | Sinh hoạt chi bộ | 3 | ",
            "- | Đủ số kỳ | 2 | ",
            "- | Đúng nội dung | 1 | ",
            "2 | Kết nạp đảng viên | 2 | ",
            " | Tổng cộng | 15 | ");

    assertThat(tree(draft))
        .isEqualTo(
            """
            I 10
            I.1 6 SHARE % từ 90 trở lên=6 / từ 80 đến dưới 90=4 / dưới 80=0
            I.2 4 CHOICE Đúng hạn=4 / Chậm=2 / Không xây dựng=0
            II 5
            II.1 3
            - 2 DIRECT
            - 1 DIRECT
            II.2 2 DIRECT\
            """);
    assertThat(draft.tally()).isEqualTo(new Tally(3, 5, 6, 1, 1, 0, 0));
    assertThat(draft.reading("I.1").words()).contains("Từ 80% đến dưới 90%: 4 điểm");
    assertThat(looks(draft)).singleElement().asString().contains("Không thấy mức xếp loại");
  }

  @Test
  void pointsOfLevelsInAColumnOfTheirOwnAndRulesInTheLastRowsAreRead() {
    var draft =
        sheet(
            "TT | Nội dung | Điểm tối đa | Mức điểm | Minh chứng",
            "I | Nhiệm vụ chính trị | 10 | | ",
            "1 | Tổ chức kỳ họp | 6 | | Báo cáo",
            "- | Tổ chức đủ | | 6 | ",
            "- | Thiếu 01 kỳ | | 2,5 | ",
            "- | Không tổ chức | | 0 | ",
            "2 | Xây dựng kế hoạch | 4 | Đúng hạn: 4 điểm⏎Chậm: 2 điểm | Kế hoạch",
            " | Cộng nhóm I | 10 | | ",
            "II | Điểm trừ | 5 | | ",
            "1 | Vắng họp: mỗi lần vắng trừ 1 điểm (hệ thống tự tính) | 5 | | ",
            " | Ghi chú | | | ",
            " | 1. Tổng điểm không vượt quá 110 điểm. | | | ",
            "2 | Xếp loại: | | | ",
            " | a) Tốt: từ 8 điểm trở lên và nhóm I đạt từ 60% trở lên | | | ",
            " | b) Khá: dưới 8 điểm | | | ",
            " | 3. Trường hợp bằng điểm thì đơn vị có điểm trừ ít hơn xếp trên. | | | ");

    assertThat(tree(draft))
        .isEqualTo(
            """
            I 10
            I.1 6 CHOICE Tổ chức đủ=6 / Thiếu 01 kỳ=2,5 / Không tổ chức=0
            I.2 4 CHOICE Đúng hạn=4 / Chậm=2
            II 5
            II.1 5 AUTO\
            """);
    assertThat(draft.tally()).isEqualTo(new Tally(2, 3, 3, 1, 1, 6, 0));
    assertThat(draft.table().ties())
        .extracting(TieStep::kind)
        .containsExactly(TieStep.Kind.TOTAL, TieStep.Kind.FEWER_PENALTIES, TieStep.Kind.BY_HAND);
    assertThat(draft.table().grades().getFirst().conditions())
        .containsExactly(new GradeCondition.MinimumShare("I", new BigDecimal("60")));
    assertThat(looks(draft)).isEmpty();
  }

  @Test
  void aTableBrokenIntoSeveralIsReadAsOneAndAnotherAnnexIsNot() {
    var heading = List.of("TT", "Nội dung", "Điểm tối đa");
    var file =
        WordFiles.docx(document -> {
          WordFiles.table(
              document, List.of(heading, List.of("I", "Chính trị", "6"), List.of("1", "A", "6")));
          document.createParagraph().createRun().setText("(Tiếp theo)");
          WordFiles.table(document, List.of(List.of("2", "B", "4"), List.of("3", "C", "2")));
          document.createParagraph().createRun().setText("II. CÔNG TÁC ĐẢNG");
          WordFiles.table(document, List.of(heading, List.of("1", "D", "5")));
          document.createParagraph().createRun().setText("PHỤ LỤC II");
          WordFiles.table(document, List.of(heading, List.of("1", "E", "5")));
        });
    var source = WordReader.read(file);
    var draft = TableReading.read(source, source.tables().getFirst(), List.of(), "Bảng");

    assertThat(source.tables()).hasSize(2);
    assertThat(draft.table().nodes().map(n -> n.code() + " " + n.text()))
        .containsExactly("I Chính trị", "I.1 A", "I.2 B", "I.3 C", "II CÔNG TÁC ĐẢNG", "II.1 D");
    assertThat(draft.reading("I.2").place()).isEqualTo("bảng 2, dòng 1");
    assertThat(looks(draft)).anyMatch(l -> l.startsWith("Bảng 2 có cùng các cột"));
  }

  @Test
  void partsHeadingsAgainAndCapitalsAreToldFromContent() {
    var draft =
        sheet(
            "BẢNG ĐIỂM THI ĐUA KHỐI CÁC CƠ QUAN ĐẢNG",
            "TT | NỘI DUNG | ĐIỂM TỐI ĐA | CÁCH TÍNH",
            "A | PHẦN ĐIỂM CHUẨN | 100 | ",
            "I | Thực hiện nhiệm vụ | 60 | ",
            "1.1 | Tham mưu | 60 điểm | Tính điểm theo tỷ lệ hoàn thành",
            "TT | NỘI DUNG | ĐIỂM TỐI ĐA | CÁCH TÍNH",
            "1 | 2 | 3 | 4",
            "II | Phong trào | 40 | ",
            "2.1 | Gửi báo cáo | 40 | Chậm 01 báo cáo trừ 2 điểm",
            "B | ĐIỂM CỘNG, ĐIỂM TRỪ | | ",
            "1 | Điểm cộng (tối đa 5 điểm) | | ",
            "- | Được tặng Bằng khen | 5 | 2,5 điểm/bằng khen",
            "2 | Điểm trừ (tối đa 10 điểm) | | ",
            "- | Vắng họp | -2 điểm/lần | ",
            " | Cộng | 100 | ");

    assertThat(tree(draft))
        .isEqualTo(
            """
            I 60
            I.1 60 RATIO
            II 40
            II.1 40 MINUS_PER 2 báo cáo chậm
            B.1 5
            - 5 COUNT 2,5 bằng khen
            B.2 10
            - 10 COUNT 2 lần\
            """);
    assertThat(draft.table().groups().stream().map(g -> g.role()))
        .containsExactly(GroupRole.BASE, GroupRole.BASE, GroupRole.BONUS, GroupRole.DEDUCTION);
    assertThat(draft.table().scale()).isEqualByComparingTo("100");
    assertThat(draft.table().bonusCap()).isEqualByComparingTo("5");
    assertThat(draft.table().title()).isEqualTo("BẢNG ĐIỂM THI ĐUA KHỐI CÁC CƠ QUAN ĐẢNG");
    assertThat(draft.tally().rows()).isEqualTo(15);
  }

  @Test
  void whatIsNotUnderstoodIsSaidWithItsPlace() {
    var draft =
        sheet(
            "TT | Tiêu chí | Điểm tối đa | Hướng dẫn",
            "I | Nhóm | 10 | ",
            "1 | Không có điểm | | ",
            "2 | Điểm lạ | 5-10 | ",
            "3 | Số quá lớn | 1e400 | ",
            "4 | Không là số | NaN | ",
            "5 | Nghìn | 1.000 điểm | ",
            "6 | Hai cách | 3 | Chậm một ngày trừ 0,5 điểm; thiếu một phụ lục trừ 1 điểm",
            "7 | | 3 | ",
            "  | Tổng điểm | 99 | ",
            "  | Người lập biểu | | ");

    assertThat(looks(draft))
        .anyMatch(l -> l.startsWith("Dòng 3: “Không có điểm” không có điểm tối đa"))
        .anyMatch(l -> l.startsWith("Ô C4: không đọc được điểm tối đa từ “5-10”"))
        .anyMatch(l -> l.startsWith("Ô C5: không đọc được điểm tối đa từ “1e400”"))
        .anyMatch(l -> l.startsWith("Ô C6: không đọc được điểm tối đa từ “NaN”"))
        .anyMatch(l -> l.startsWith("Ô C7: “1.000” được đọc là 1000"))
        .anyMatch(l -> l.startsWith("Dòng 8: “Hai cách” có nhiều mức trừ"))
        .anyMatch(l -> l.startsWith("Dòng 9: bỏ qua"))
        .anyMatch(l -> l.startsWith("Dòng 10: dòng “Tổng điểm” ghi 99"))
        .anyMatch(l -> l.startsWith("Dòng 11: bỏ qua “Người lập biểu”"));
    assertThat(draft.tally().skipped()).isEqualTo(2);
    assertThat(draft.tally().rows()).isEqualTo(11);
  }

  @Test
  void aFormulaIsNeverWorkedOutAndIsSaid() {
    var draft =
        sheet("TT | Tiêu chí | Điểm tối đa", "I | Nhóm | =SUM(C3:C4)", "1 | a | 5", "2 | b | 5");

    assertThat(looks(draft)).anyMatch(l -> l.startsWith("Ô C2: ô này là công thức"));
    assertThat(draft.table().groups().getFirst().maximum()).isEqualByComparingTo("10");
  }

  @Test
  void mergedCellsOfASheetAreReadOnce() {
    var draft =
        read(
            ExcelFiles.xlsx(book -> {
              book.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("Xem trang sau");
              var sheet = book.createSheet("Bảng");
              ExcelFiles.fill(
                  sheet,
                  List.of(
                      List.of("TT", "Nội dung tiêu chí", "Điểm", "", "Cách chấm"),
                      List.of("", "", "Tối đa", "Tự chấm", ""),
                      List.of("Nhóm I. Nhiệm vụ chung", "", "5"),
                      List.of("1", "Báo cáo", "5", "", "- Đúng hạn: 5 điểm"),
                      List.of("", "", "", "", "- Chậm: 2 điểm"),
                      List.of("", "", "", "", "- Không gửi: 0 điểm")));
              for (var area :
                  List.of("A1:A2", "B1:B2", "C1:D1", "E1:E2", "A3:B3", "A4:A6", "B4:B6")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
              }
            }));

    assertThat(tree(draft)).isEqualTo("I 5\nI.1 5 CHOICE Đúng hạn=5 / Chậm=2 / Không gửi=0");
    assertThat(draft.layout().headings())
        .containsExactly("TT", "Nội dung tiêu chí", "Điểm – Tối đa", "Điểm – Tự chấm", "Cách chấm");
    assertThat(draft.tally()).isEqualTo(new Tally(1, 1, 2, 2, 0, 0, 0));
  }

  @Test
  void automaticNumbersOfWordAreCounted() {
    var draft =
        read(
            WordFiles.docx(document -> {
              var roman = list(document, STNumberFormat.UPPER_ROMAN, "%1.");
              var digits = list(document, STNumberFormat.DECIMAL, "%1.");
              WordFiles.table(
                  document,
                  List.of(
                      List.of("TT", "Nội dung", "Điểm tối đa"),
                      List.of("", "Nhóm một", "3"),
                      List.of("", "Việc a", "1"),
                      List.of("", "Việc b", "2"),
                      List.of("", "Nhóm hai", "1"),
                      List.of("7", "Việc c", "1")));
              var table = document.getTables().getFirst();
              number(table, 1, roman);
              number(table, 2, digits);
              number(table, 3, digits);
              number(table, 4, roman);
            }));

    assertThat(tree(draft)).isEqualTo("I 3\nI.1 1 DIRECT\nI.2 2 DIRECT\nII 1\nII.7 1 DIRECT");
  }

  private static BigInteger list(
      org.apache.poi.xwpf.usermodel.XWPFDocument document,
      STNumberFormat.Enum format,
      String text) {
    var made = CTAbstractNum.Factory.newInstance();
    var numbering = document.createNumbering();
    made.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
    var level = made.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    level.addNewStart().setVal(BigInteger.ONE);
    return numbering.addNum(
        numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(made)));
  }

  private static void number(XWPFTable table, int row, BigInteger list) {
    table.getRow(row).getCell(0).getParagraphs().getFirst().setNumID(list);
  }

  @Test
  void cellsMergedDownAndNestedTablesOfWordAreRead() {
    var draft =
        read(
            WordFiles.docx(document -> {
              WordFiles.table(
                  document,
                  List.of(
                      List.of("TT", "Nội dung", "Điểm tối đa", "Cách chấm"),
                      List.of("I", "Nhóm", "4", ""),
                      List.of("1", "Việc a", "2", "Từ 90% trở lên: 2 điểm"),
                      List.of("lặp", "lặp", "lặp", "Dưới 90%: 0 điểm"),
                      List.of("2", "Việc b", "2", "")));
              var table = document.getTables().getFirst();
              for (int column = 0; column < 3; column++) {
                merge(table, 2, column, STMerge.RESTART);
                merge(table, 3, column, STMerge.CONTINUE);
              }
              var cell = table.getRow(4).getCell(3);
              var inner = cell.getCTTc().addNewTbl();
              for (var level : List.of(List.of("Tốt", "2"), List.of("Kém", "0"))) {
                var row = inner.addNewTr();
                level.forEach(
                    text -> row.addNewTc().addNewP().addNewR().addNewT().setStringValue(text));
              }
            }));

    assertThat(tree(draft))
        .isEqualTo("I 4\nI.1 2 SHARE % từ 90 trở lên=2 / dưới 90=0\nI.2 2 CHOICE Tốt=2 / Kém=0");
    assertThat(looks(draft)).anyMatch(l -> l.contains("bảng con nằm trong ô"));
  }

  private static void merge(XWPFTable table, int row, int column, STMerge.Enum how) {
    var cell = table.getRow(row).getCell(column).getCTTc();
    (cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr()).addNewVMerge().setVal(how);
  }

  @Test
  void aTableWithoutHeadingAndGroupsIsStillRead() {
    var draft =
        sheet(
            "1 | Thành lập đoàn giám sát theo chuyên đề | 7,5",
            "2 | Tổ chức hội nghị phản biện xã hội | 5");

    assertThat(tree(draft)).isEqualTo("I 12,5\nI.1 7,5 DIRECT\nI.2 5 DIRECT");
    assertThat(looks(draft)).anyMatch(l -> l.contains("chia nhóm"));
    assertThat(draft.tally().rows()).isEqualTo(2);
  }
}
