package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.intake.ExcelFiles;
import vn.giaouoc.scoring.intake.SourceFile;
import vn.giaouoc.scoring.intake.TableReading;
import vn.giaouoc.testing.IntegrationTest;

/** Every fact the modules count can be named in a Word or Excel table. */
@IntegrationTest
class FactsInFilesTest {

  @Autowired private FactBook facts;

  @Test
  void everyFactIsUnderstoodByItsName() {
    for (var kind : facts.kinds().values()) {
      var rows =
          List.of(
              List.of("TT", "Nội dung", "Điểm tối đa"),
              List.of("I", "Nhóm", "5"),
              List.of("1", "Nội dung\nHệ thống tự tính: " + kind.vi() + ".", "5"));
      var file = SourceFile.read("b.xlsx", ExcelFiles.xlsx("B", rows));

      var draft = TableReading.read(file, file.likeliest(), List.of(), "Bảng");

      assertThat(draft.table().leaves().map(l -> l.rule()))
          .describedAs(kind.vi())
          .singleElement()
          .isInstanceOfSatisfying(
              AutoLeaf.class, auto -> assertThat(auto.fact()).isEqualTo(kind.name()));
    }
  }
}
