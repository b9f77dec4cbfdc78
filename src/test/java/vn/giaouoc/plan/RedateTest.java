package vn.giaouoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedateTest {

  private final Redate redate = new Redate(2023, 2024);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kế hoạch thi đua năm 2023                         | Kế hoạch thi đua năm 2024
          Năm 2023 là năm bản lề                            | Năm 2024 là năm bản lề
          nộp trước 30/11/2023                              | nộp trước 30/11/2024
          giai đoạn 2021 - 2025                             | giai đoạn 2021 - 2025
          hoàn thành đến năm 2025                           | hoàn thành đến năm 2025
          Nghị quyết 28-NQ/TU, ngày 06/12/2023              | Nghị quyết 28-NQ/TU, ngày 06/12/2023
          Quyết định số 354/QĐ-UBND, ngày 12/3/2023 và năm 2023 | Quyết định số 354/QĐ-UBND, ngày 12/3/2023 và năm 2024
          năm thứ ba thực hiện Nghị quyết                   | năm thứ tư thực hiện Nghị quyết
          năm thứ năm thực hiện Nghị quyết                  | năm thứ năm thực hiện Nghị quyết
          năm thứ ba của phong trào                         | năm thứ ba của phong trào
          ngày 31/02/2023                                   | ngày 31/02/2023
          """)
  void textsMoveToTheNewYearAndCitedActsStay(String before, String after) {
    assertThat(redate.text(before)).isEqualTo(after);
  }

  @Test
  void theTwentyNinthOfFebruaryBecomesTheTwentyEighth() {
    assertThat(new Redate(2024, 2025).day(LocalDate.of(2024, 2, 29)))
        .isEqualTo(LocalDate.of(2025, 2, 28));
  }
}
