package vn.giaouoc.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.giaouoc.scoring.ShippedTables;

/** Whatever rows a file holds, they are read to the end and every one is accounted for. */
class AnyRowsTest {

  private static final List<String> NUMBERS =
      List.of(
          "", "", "I", "II", "V", "A", "B", "C", "1", "2", "1.1", "1.1.1", "2.3", "I.1", "a)", "b)",
          "đ)", "-", "+", "Nhóm 2", "Phần A", "(1)", "100", "x", "IX.7", "1.a", "0", "..", "1.",
          "-1");
  private static final List<String> TEXTS =
      List.of(
          "",
          "Báo cáo đúng hạn",
          "Điểm thưởng",
          "ĐIỂM TRỪ (tối đa 10 điểm)",
          "Tổng cộng",
          "Điểm cộng, điểm trừ",
          "- Từ 90% trở lên",
          "- Dưới 90%: 0 điểm",
          "Cộng nhóm I",
          "1. Xuất sắc: từ 90 điểm trở lên",
          "Tốt: từ 80 đến dưới 90 điểm",
          "NHÓM CHUNG",
          "a) Việc",
          "+ Không đạt",
          "Không phát sinh: được điểm tối đa",
          "Tiêu chí 1: Việc",
          "(",
          "%",
          "điểm",
          "Mỗi",
          "mỗi lần trừ điểm",
          "100%",
          "TT",
          "Nội dung",
          "Xếp loại:",
          "I. Nhóm một");
  private static final List<String> POINTS =
      List.of(
          "",
          "",
          "1",
          "2,5",
          "10 điểm",
          "-5",
          "0",
          "5-10",
          "NaN",
          "999999999999999",
          "1.000",
          "1e9",
          "0,5 điểm/lần",
          "-1/lần",
          "2\n1\n0",
          "0,333333333",
          "Điểm tối đa");
  private static final List<String> GUIDES =
      List.of(
          "",
          "",
          "mỗi lần chậm trừ 0,5 điểm",
          "làm tròn đến 0 điểm, theo tỷ lệ hoàn thành",
          "đạt khá: được 33,333% số điểm; kém: không điểm",
          "Đạt: 1 điểm; không đạt: 0 điểm",
          "từ 9 đến 5: 1 điểm; từ 5 đến 9: 0 điểm",
          "- a: 1 điểm\n- b: 2 điểm\n- c: 3 điểm",
          "tính đến 120 %, tỷ lệ × điểm",
          "chấm lẫn nhau, bỏ 9 điểm cao nhất",
          "tính một lần: 5 điểm",
          "Đạt chỉ tiêu được 50 % của 3 điểm; phần vượt không cộng",
          "không xếp loại Tốt trở lên");

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void anyRowsAreReadAndAccountedFor() {
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      var rows = new ArrayList<SourceRow>();
      if (random.nextBoolean()) {
        rows.add(row(0, List.of("TT", "Nội dung", "Điểm tối đa", "Cách chấm")));
      }
      for (int i = random.nextInt(25); i >= 0; i--) {
        rows.add(
            row(
                rows.size(),
                List.of(
                    one(random, NUMBERS),
                    one(random, TEXTS),
                    one(random, POINTS),
                    one(random, GUIDES))));
      }
      var table = new SourceTable("Bảng 1", List.of(), rows, List.of());
      var filled = (int) rows.stream().filter(r -> !r.isBlank()).count();

      var draft =
          TableReading.read(new SourceFile(List.of(table), List.of()), table, List.of(), "B");

      if (draft.layout().at(Column.TEXT) >= 0) {
        assertThat(draft.tally().rows()).as("rows of seed %d", seed).isEqualTo(filled);
      }
      assertThat(ShippedTables.stored(draft.table())).as("seed %d", seed).isEqualTo(draft.table());
    }
  }

  private static SourceRow row(int at, List<String> cells) {
    var made = new ArrayList<SourceCell>();
    for (var cell : cells) {
      made.add(SourceCell.of(cell, "dòng %d, cột %d".formatted(at + 1, made.size() + 1)));
    }
    return new SourceRow("dòng " + (at + 1), made);
  }
}
