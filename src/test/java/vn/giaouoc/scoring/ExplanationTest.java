package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code --explain} says to a person. */
class ExplanationTest {

  private static final Path TABLE =
      FileRun.file(
          """
          {"title": "Bảng", "scale": 10, "policy": "RATE", "deductionCap": 2,
           "groups": [
            {"key": "I", "code": "I", "text": "Nhóm", "max": 10, "children": [
              {"key": "k", "code": "I.1", "text": "Tiêu chí", "max": 6, "children": [
                {"key": "a", "code": "a", "text": "Mức", "max": 3, "leaf": {"type": "CHOICE", "options": [
                  {"key": "du", "text": "Đủ", "points": 3},
                  {"key": "khong", "text": "Không", "points": 0, "zeroParent": true}]}},
                {"key": "b", "code": "b", "text": "Mô hình", "max": 3, "guide": "Đếm quyết định.",
                 "leaf": {"type": "COUNT", "per": 1.5}}]},
              {"key": "c", "code": "I.2", "text": "Tin bài", "max": 4, "mayBe": ["NOT_ASSIGNED"],
               "leaf": {"type": "DIRECT"}}]},
            {"key": "II", "code": "II", "text": "Trừ", "max": 2, "role": "DEDUCTION", "children": [
              {"key": "d", "code": "II.1", "text": "Chậm", "max": 2, "leaf": {"type": "COUNT", "per": 1}}]}],
           "ties": [{"by": "TOTAL"}, {"by": "MAXIMA"}, {"by": "FEWER_PENALTIES"},
                    {"by": "GROUP", "of": "k"}, {"by": "MORE", "of": "việc tốt"}, {"by": "BY_HAND"}]}
          """);

  private static List<String> explain(String what, String... units) {
    return ScoreFiles.explain(
        TABLE, FileRun.file("{\"units\": [" + String.join(",", units) + "]}"), what);
  }

  private static String unit(String name, String leaves) {
    return "{\"unit\": \"" + name + "\", \"leaves\": {" + leaves + "}}";
  }

  @Test
  void theUnitAboveAndWhatWasComparedAreNamed() {
    var a = unit("Sở A", "\"c\": {\"n\": 4}");
    var b = unit("Sở B", "\"c\": {\"n\": 1}");
    var c = "{\"unit\": \"Sở C\", \"figures\": {\"việc tốt\": 2}, \"leaves\": {\"c\": {\"n\": 1}}}";

    assertThat(explain("Sở C", a, b, c)).contains("Xếp sau Sở A theo tỷ lệ điểm: 10 so với 40.");
    assertThat(explain("Sở B", a, b, c))
        .contains("Xếp sau Sở C theo số liệu “việc tốt” cao hơn: 0 so với 2.");
  }

  @Test
  void theRateAndWhatIsAssignedAreSaid() {
    assertThat(explain("A", unit("A", "\"b\": {\"n\": 2}, \"c\": {\"is\": \"NOT_ASSIGNED\"}")))
        .containsSequence(
            "A: hạng 1",
            "Tổng 3 = điểm chuẩn 3 + điểm thưởng 0 − điểm trừ 0; điểm tối đa được giao 6, tỷ lệ 50 %;"
                + " xếp theo tỷ lệ % trên điểm tối đa được giao.",
            "I. Nhóm: 3/6",
            "  I.1. Tiêu chí: 3/6",
            "    a. Mức: 0/3 – chưa nhập",
            "    b. Mô hình: 3/3 – 1,5 × 2 = 3 điểm",
            "  I.2. Tin bài: không tính – Không được giao",
            "II. Trừ: 0/2");
  }

  @Test
  void aLeafSaysWhatBefellTheCriterionAroundIt() {
    var inputs =
        "\"a\": {\"option\": \"khong\"}, \"b\": {\"items\": [{\"source\": \"9/QĐ\"}, {\"source\": \"7/QĐ\"}]}";

    assertThat(explain("A:b", unit("A", inputs)))
        .containsExactly(
            "A, b. Mô hình: 3/3 điểm",
            "Quy tắc: Mỗi lần 1,5 điểm, tối đa 3 điểm.",
            "Hướng dẫn: Đếm quyết định.",
            "Đã nhập: 2 mục: 9/QĐ; 7/QĐ",
            "Cách tính: 1,5 × 2 = 3 điểm",
            "– Tiêu chí I.1. Tiêu chí bị 0 điểm vì mức đã chọn ở a. Mức.");
  }

  @Test
  void aLeafOfACriterionThatIsZeroIsNotCountedAmongTheMaxima() {
    var zeroed = unit("A", "\"a\": {\"option\": \"khong\"}, \"b\": {\"n\": 2}, \"c\": {\"n\": 4}");
    var voided =
        "{\"unit\": \"B\", \"voided\": [\"k\"], \"leaves\": {\"b\": {\"n\": 2}, \"c\": {\"n\": 4}}}";
    var run = FileRun.of(TABLE, List.of(zeroed, voided));

    assertThat(run.number("A", "maxima")).isEqualByComparingTo("1");
    assertThat(run.number("B", "maxima")).isEqualByComparingTo("1");
  }

  @Test
  void aNumberOfItemsIsNotAskedForWhereTheLeafIsNotAssigned() {
    var table =
        FileRun.file(
            """
            {"title": "Bảng", "scale": 4, "policy": "RATE",
             "groups": [{"key": "I", "text": "Nhóm", "max": 4, "children": [
               {"key": "a", "text": "a", "max": 2, "leaf": {"type": "DIRECT"}},
               {"key": "b", "text": "Mô hình", "max": 2, "leaf": {"type": "COUNT", "per": 1},
                "mayBe": ["NOT_ASSIGNED", "NOT_ARISEN"], "notArisen": "NEUTRAL"}]}],
             "grades": [{"name": "Tốt", "from": 80, "conditions": [{"leaf": "b", "count": 1}]},
                        {"name": "Khá", "from": 0}],
             "ties": [{"by": "TOTAL"}]}
            """);
    var run =
        FileRun.of(
            table,
            List.of(
                unit("A", "\"a\": {\"n\": 2}, \"b\": {\"is\": \"NOT_ASSIGNED\"}"),
                unit("B", "\"a\": {\"n\": 2}, \"b\": {\"is\": \"NOT_ARISEN\"}")));

    assertThat(run.grade("A")).isEqualTo("Tốt");
    assertThat(run.grade("B")).isEqualTo("Khá");
  }

  @Test
  void theColumnThatCountedIsNamed() {
    var columns =
        "{\"unit\": \"A\", \"columns\": [{\"name\": \"Tự chấm\", \"completed\": true, \"leaves\": {\"c\":"
            + " {\"n\": 2}}}, {\"name\": \"Khối\", \"completed\": true, \"leaves\": {\"c\": {\"n\": 3}},"
            + " \"comments\": {\"c\": \"Đủ văn bản.\"}}, {\"name\": \"Hội đồng\", \"leaves\": {\"c\": {\"n\":"
            + " 4}}}]}";

    assertThat(explain("A", columns))
        .contains(
            "Tính theo cột “Khối”, cột hoàn thành cuối cùng.",
            "  I.2. Tin bài: 3/4 – chấm trực tiếp 3 điểm");
    assertThat(FileRun.of(TABLE, List.of(columns)).unit("A").get("column").asString())
        .isEqualTo("Khối");
  }

  @Test
  void theVersionOfTheTableIsPartOfTheResult() throws java.io.IOException {
    var table = java.nio.file.Files.readString(TABLE);
    var inputs = FileRun.file("{\"units\": [" + unit("A", "") + "]}");
    var second = FileRun.file("{\"version\": 2, \"year\": 2026, \"table\": " + table + "}");

    assertThat(ScoreFiles.score(second, inputs)).contains("\"tableVersion\":2");
    assertThat(ScoreFiles.score(TABLE, inputs)).doesNotContain("tableVersion");
  }

  @Test
  void aDashIsNoNumberToBePrinted() throws java.io.IOException {
    var table = java.nio.file.Files.readString(TABLE).replace("\"code\": \"b\"", "\"code\": \"-\"");
    var inputs = FileRun.file("{\"units\": [" + unit("A", "\"b\": {\"n\": 1}") + "]}");

    assertThat(ScoreFiles.explain(FileRun.file(table), inputs, "A"))
        .contains("    Mô hình: 1,5/3 – 1,5 × 1 = 1,5 điểm");
  }
}
