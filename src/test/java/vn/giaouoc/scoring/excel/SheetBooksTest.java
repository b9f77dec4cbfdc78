package vn.giaouoc.scoring.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.workbook.SafeWorkbook;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class SheetBooksTest {

  @Autowired private SheetBooks books;
  @Autowired private BeanFactory beans;
  @Autowired private JdbcClient db;

  private ScoringFixture scoring;

  @BeforeEach
  void fixture() {
    scoring = new ScoringFixture(beans);
  }

  @Test
  void aUnitTakesItsOwnSheetOutAndAnotherDoesNot() {
    var year = scoring.atSelfScoring(3);
    scoring.submit(year, 1, "9", "8");

    var file = books.unit(year.standing(year.officer(1)), year.unit(1), "", "Khối thử");

    try (var book = SafeWorkbook.open(new ByteArrayInputStream(file))) {
      assertThat(book.names())
          .containsExactly("Tổng hợp", "Nhóm I", "Nhóm II", "Nhóm III", "Nhóm IV", "Danh mục");
      assertThat(book.sheet("Danh mục").hidden()).isTrue();
      assertThat(book.sheet("Tổng hợp").rows().stream().filter(r -> r.text(2).equals("TỔNG ĐIỂM")))
          .singleElement()
          .satisfies(r -> assertThat(r.at(5).number()).isEqualByComparingTo("17"));
    }
    var stranger = year.standing(year.officer(3));
    assertThatThrownBy(() -> books.unit(stranger, year.unit(1), "", "Khối thử"))
        .isInstanceOf(NotAllowed.class);
    assertThat(entries("scoring.export-sheet", year.id().value())).isEqualTo(1);
  }

  @Test
  void theBlocsWorkbookHoldsOnlyTheSheetsItsReaderMayRead() {
    var year = scoring.atSelfScoring(3);
    scoring.submit(year, 1, "9", "8");
    scoring.submit(year, 3, "7", "6");

    var mine = units(books.all(year.standing(year.officer(3)), "Khối thử"));
    var all = units(books.all(year.standing(year.secretary()), "Khối thử"));

    assertThat(mine).isEqualTo(1);
    assertThat(all).isEqualTo(3);
    assertThat(entries("scoring.export-all", year.id().value())).isEqualTo(2);
  }

  private static long units(byte[] file) {
    try (var book = SafeWorkbook.open(new ByteArrayInputStream(file))) {
      return book.sheet("Tổng hợp").rows().stream().filter(r -> r.at(7).formula()).count();
    }
  }

  private long entries(String action, long year) {
    return db.sql("select count(*) from audit.entry where action = :action and year_id = :year")
        .param("action", action)
        .param("year", year)
        .query(Long.class)
        .single();
  }
}
