package vn.giaouoc.bloc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.bloc.domain.Terms.Term;

class TermsTest {

  private static LocalDate day(int month, int dayOfMonth) {
    return LocalDate.of(2024, month, dayOfMonth);
  }

  @Test
  void termsThatTouchDoNotOverlap() {
    var next = new Term("B", day(4, 16), null);

    assertThat(Terms.overlaps(next, List.of(new Term("A", day(1, 1), day(4, 15))))).isEmpty();
    assertThat(Terms.overlaps(next, List.of(new Term("A", day(1, 1), day(4, 16))))).hasSize(1);
  }

  @Test
  void anOverlapNamesTheOtherTerm() {
    assertThat(
            Terms.overlaps(
                new Term("B", day(4, 1), day(4, 30)), List.of(new Term("Ban A", day(1, 1), null))))
        .singleElement()
        .asString()
        .startsWith("Trùng với nhiệm kỳ của Ban A (từ 01/01/2024 đến nay).");
  }

  @Test
  void aDayWithoutALeaderIsSaid() {
    var terms = List.of(new Term("B", day(3, 1), null), new Term("A", day(1, 1), day(1, 31)));

    assertThat(Terms.gaps(terms, "Khối trưởng"))
        .containsExactly("Từ 01/02/2024 đến 29/02/2024 khối không có Khối trưởng.");
    assertThat(Terms.gaps(List.of(terms.getFirst()), "Khối trưởng")).isEmpty();
  }
}
