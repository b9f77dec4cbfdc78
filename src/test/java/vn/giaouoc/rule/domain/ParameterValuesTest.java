package vn.giaouoc.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.Parameter;
import vn.giaouoc.rule.ParameterType;

class ParameterValuesTest {

  @ParameterizedTest(name = "{0} “{1}” is stored as {2} and read as “{3}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "FRACTION | 2/3             | 2/3      | 2/3",
        "FRACTION | 4/6             | 2/3      | 2/3",
        "FRACTION | 90 %            | 9/10     | 90 %",
        "FRACTION | 12,5%           | 1/8      | 12,5 %",
        "FRACTION | 100%            | 1/1      | 100 %",
        "FRACTION | 0 %             | 0/1      | 0 %",
        "INTEGER  | 05              | 5        | 5",
        "MONEY    | 2.530.000       | 2530000  | 2.530.000",
        "BOOLEAN  | Có              | true     | Có",
        "BOOLEAN  | không           | false    | Không",
        "DAY      | 31/3            | 31/03    | 31/03",
        "DAY      | 15/01 năm sau   | 15/01+1  | 15/01 năm sau",
        "DAY      | 29/2            | 29/02    | 29/02",
        "INTEGERS | -15, -7,1       | -15,-7,1 | -15, -7, 1",
        "CHOICE   | A               | A        | A",
        "QUOTA    | 1-7: 1, 2; 8-: 1, 4 | 1-7:1,2;8-:1,4 | 1–7 đơn vị: 1 cờ, 2 bằng khen; từ 8 đơn vị: 1 cờ, 4 bằng khen",
      })
  void valuesAreReadIntoOneForm(ParameterType type, String typed, String stored, String vi) {
    assertThat(ParameterValues.read(parameter(type, null, null), typed))
        .isEqualTo(new ParameterValues.Read.Value(stored));
    assertThat(ParameterValues.vi(type, "", stored)).isEqualTo(vi);
  }

  @ParameterizedTest(name = "{0} “{1}” is refused: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FRACTION | 120 %        | từ 0 % đến 100 %",
        "FRACTION | 4/3          | từ 0 % đến 100 %",
        "FRACTION | 1/0          | không phải là một tỷ lệ",
        "FRACTION | hai phần ba  | không phải là một tỷ lệ",
        "INTEGER  | 1,5          | không phải là số nguyên",
        "INTEGER  | 61           | từ 0 đến 60",
        "INTEGER  | -1           | từ 0 đến 60",
        "DAY      | 31/02        | không phải là một ngày có thật",
        "DAY      | mai          | không phải là ngày",
        "BOOLEAN  | có lẽ        | “Có” hoặc “Không”",
        "CHOICE   | C            | A, B",
        "INTEGERS | 1,x          | không phải là số nguyên",
        "QUOTA    | 2-7: 1, 2    | nối tiếp nhau từ 1",
        "QUOTA    | 1-7: 1, 2; 9-: 1, 4 | bắt đầu từ 8",
        "QUOTA    | nhiều        | Hãy nhập dạng",
      })
  void whatIsNoValueIsRefusedInWords(ParameterType type, String typed, String sentence) {
    assertThat(ParameterValues.read(parameter(type, 0L, 60L), typed))
        .isInstanceOfSatisfying(
            ParameterValues.Read.Wrong.class,
            wrong -> assertThat(wrong.sentence()).contains(sentence));
  }

  private static Parameter parameter(ParameterType type, @Nullable Long min, @Nullable Long max) {
    return new Parameter(
        "a.b", "Nhãn", "Nhóm", type, "", "", Certainty.DESIGN, "", min, max, List.of("A", "B"));
  }
}
