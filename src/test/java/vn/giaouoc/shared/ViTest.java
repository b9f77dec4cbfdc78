package vn.giaouoc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How typed text is kept. */
class ViTest {

  @Test
  void linesOfABrowserEndLikeThoseOfAFile() {
    assertThat(Vi.clean(" - Đủ: 1 điểm\r\n- Thiếu: 0 điểm\r\n"))
        .isEqualTo("- Đủ: 1 điểm\n- Thiếu: 0 điểm");
  }
}
