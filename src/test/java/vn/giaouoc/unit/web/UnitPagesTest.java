package vn.giaouoc.unit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.unit.Act;
import vn.giaouoc.unit.Effect;
import vn.giaouoc.unit.NewName;
import vn.giaouoc.unit.UnitOperations;

@IntegrationTest
class UnitPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired BlocFixture fixture;
  @Autowired UnitOperations operations;

  private final Actor board =
      TestBloc.actor("Ban", Grant.ofProvince(Role.BOARD_OFFICER, "THAI_NGUYEN"));
  private final Actor officer =
      TestBloc.actor("Chuyên viên", Grant.ofUnit(Role.UNIT_OFFICER, new UnitId(1)));
  private final Actor admin = TestBloc.actor("Quản trị", Grant.admin());

  private UnitId renamed() {
    var unit = fixture.aUnit("THAI_NGUYEN", "Uỷ ban Hoà giải cũ");
    operations.rename(
        Actor.SYSTEM,
        unit,
        new NewName("DEPARTMENT", "Trung tâm Kết nối mới", null),
        new Effect(
            new Act("9/QĐ-UBND", LocalDate.of(2022, 1, 1), "UBND tỉnh", null),
            LocalDate.of(2022, 2, 1),
            null));
    return unit;
  }

  @Test
  void searchFindsOldNamesWhateverTheToneMarks() {
    renamed();
    for (var typed : List.of("ủy ban hòa giải", "uy ban hoa giai", "HÒA GIẢI cũ")) {
      assertThat(mvc.get().uri("/don-vi").param("tim", typed).with(signedIn(officer)))
          .hasStatusOk()
          .bodyText()
          .contains("Trung tâm Kết nối mới")
          .contains("Tìm thấy qua tên “Uỷ ban Hoà giải cũ”");
    }
  }

  @Test
  void searchWritesAbbreviationsOut() {
    fixture.aUnit("THAI_NGUYEN", "Ủy ban Kiểm tra Tỉnh ủy Thử");

    assertThat(mvc.get().uri("/don-vi").param("tim", "UBKT Thử").with(signedIn(officer)))
        .hasStatusOk()
        .bodyText()
        .contains("Ủy ban Kiểm tra Tỉnh ủy Thử");
  }

  @Test
  void aPageOfADayShowsTheNameOfThatDay() {
    var unit = renamed();

    assertThat(mvc.get().uri("/don-vi/" + unit).param("ngay", "31/01/2022").with(signedIn(officer)))
        .hasStatusOk()
        .bodyText()
        .contains("<h1>Uỷ ban Hoà giải cũ</h1>");
    assertThat(mvc.get().uri("/don-vi/" + unit).param("ngay", "01/02/2022").with(signedIn(officer)))
        .hasStatusOk()
        .bodyText()
        .contains("<h1>Trung tâm Kết nối mới</h1>")
        .contains("Số 9/QĐ-UBND ngày 01/01/2022 của UBND tỉnh");
  }

  @Test
  void aDayThatDoesNotExistIsExplained() {
    assertThat(mvc.get().uri("/don-vi").param("ngay", "31/02/2024").with(signedIn(officer)))
        .hasStatusOk()
        .bodyText()
        .contains("không phải là một ngày có thật");
  }

  @Test
  void theBoardMergesUnitsThroughTheForm() {
    var survivor = fixture.aUnit("THAI_NGUYEN", "Sở Thử Một");
    var ending = fixture.aUnit("THAI_NGUYEN", "Sở Thử Hai");

    assertThat(
            mvc.post()
                .uri("/don-vi/" + survivor + "/bien-dong/sap-nhap")
                .param("donVi1", ending.toString())
                .param("so", "5/NQ-HĐND")
                .param("ngayVanBan", "10/01/2023")
                .param("noiBanHanh", "HĐND tỉnh")
                .param("hieuLuc", "01/03/2023")
                .with(signedIn(board)))
        .hasStatus(303)
        .hasHeader("Location", "/don-vi/" + survivor);
    assertThat(mvc.get().uri("/don-vi/" + ending).with(signedIn(officer)))
        .hasStatusOk()
        .bodyText()
        .contains("chấm dứt hoạt động từ 01/03/2023")
        .contains("Sáp nhập từ 01/03/2023, số 5/NQ-HĐND");
  }

  @Test
  void aFormWithMistakesComesBackWithEverythingTyped() {
    var unit = fixture.aUnit("THAI_NGUYEN", "Sở Thử Ba");

    assertThat(
            mvc.post()
                .uri("/don-vi/" + unit + "/bien-dong/giai-the")
                .param("so", "77/QĐ")
                .param("hieuLuc", "31/02/2024")
                .with(signedIn(board)))
        .hasStatus(422)
        .bodyText()
        .contains("77/QĐ")
        .contains("không phải là một ngày có thật")
        .contains("Hãy nhập nơi ban hành");
  }

  @Test
  void whoMayNotSeesNothing() {
    var unit = fixture.aUnit("THAI_NGUYEN", "Sở Thử Bốn");
    var stranger = TestBloc.actor("Người lạ");

    assertThat(mvc.get().uri("/don-vi").with(signedIn(stranger))).hasStatus(404);
    assertThat(mvc.get().uri("/don-vi/99999999").with(signedIn(officer))).hasStatus(404);
    assertThat(mvc.get().uri("/don-vi/moi").with(signedIn(officer))).hasStatus(404);
    for (var actor : List.of(officer, admin)) {
      assertThat(mvc.get().uri("/don-vi/" + unit + "/bien-dong/giai-the").with(signedIn(actor)))
          .hasStatus(404);
    }
    assertThat(mvc.get().uri("/don-vi/" + unit + "/bien-dong/ban").with(signedIn(board)))
        .hasStatus(404);
    assertThat(mvc.get().uri("/don-vi/danh-muc/loai").with(signedIn(officer))).hasStatus(404);
  }

  @Test
  void everyFormOfTheBoardOpens() {
    var unit = fixture.aUnit("THAI_NGUYEN", "Sở Thử Năm");
    for (var operation : Operation.values()) {
      assertThat(
              mvc.get()
                  .uri("/don-vi/" + unit + "/bien-dong/" + operation.path())
                  .with(signedIn(board)))
          .hasStatusOk()
          .bodyText()
          .contains(operation.explanation());
    }
    assertThat(mvc.get().uri("/don-vi/moi").with(signedIn(board))).hasStatusOk();
  }

  @Test
  void theAdministratorManagesCatalogues() {
    assertThat(mvc.get().uri("/don-vi/danh-muc/loai").with(signedIn(admin))).hasStatusOk();
    assertThat(mvc.get().uri("/don-vi/danh-muc/tinh").with(signedIn(admin)))
        .hasStatusOk()
        .bodyText()
        .contains("Thừa Thiên Huế");
    assertThat(
            mvc.post()
                .uri("/don-vi/danh-muc/loai")
                .param("ma", "ward")
                .param("ten", "Phường thử")
                .param("nhom", "LOCALITY")
                .param("thuTu", "5")
                .with(signedIn(admin)))
        .hasStatus(422)
        .bodyText()
        .contains("chữ in hoa không dấu");
  }

  @Test
  void theSlowerOfTwoEditorsOfAKindIsTold() {
    for (var expected : List.of(303, 409)) {
      assertThat(
              mvc.post()
                  .uri("/don-vi/danh-muc/loai/MILITARY")
                  .param("ten", expected == 303 ? "Quân sự, Biên phòng" : "Quân đội")
                  .param("nhom", "ARMED_FORCES")
                  .param("thuTu", "330")
                  .param("dung", "1")
                  .param("version", "0")
                  .with(signedIn(admin)))
          .hasStatus(expected);
    }
  }

  @Test
  void theBoardEntersAUnitAndItsRepresentative() {
    var answer =
        mvc.post()
            .uri("/don-vi/moi")
            .param("cach", "DA_CO")
            .param("ten", "Báo Thử Nghiệm")
            .param("loai", "PARTY_NEWSPAPER")
            .param("tinh", "THAI_NGUYEN")
            .with(signedIn(board))
            .exchange();
    assertThat(answer).hasStatus(303);
    var address = answer.getResponse().getHeader("Location");

    assertThat(
            mvc.post()
                .uri(address + "/nguoi-dai-dien")
                .param("chucVu", "Tổng Biên tập")
                .param("danhVi", "TUV")
                .param("tu", "01/01/2023")
                .with(signedIn(board)))
        .hasStatus(303);
    assertThat(mvc.get().uri(String.valueOf(address)).with(signedIn(officer)))
        .hasStatusOk()
        .bodyText()
        .contains("đồng chí TUV, Tổng Biên tập");
  }
}
