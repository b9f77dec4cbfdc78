package vn.giaouoc.rule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;

@IntegrationTest
class RulesPageTest {

  @Autowired MockMvcTester mvc;
  @Autowired BlocFixture blocs;

  @Test
  void everyParameterIsListedWithWhoSetItAndHowSureItIs() {
    var bloc = blocs.aBloc().make();

    assertThat(get("/quy-dinh", bloc.board()))
        .hasStatusOk()
        .bodyText()
        .contains("Tỷ lệ đơn vị có mặt để hội nghị được tiến hành")
        .contains("Chưa tầng nào quy định")
        .contains("Mặc định của chương trình");
    assertThat(get("/quy-dinh?ngay=01/08/2025&nhom=Hội đồng", bloc.board()))
        .hasStatusOk()
        .bodyText()
        .contains("Pháp luật")
        .contains("Điều 44 khoản 2 Nghị định 152/2025/NĐ-CP")
        .doesNotContain("Tỷ lệ đơn vị có mặt");
    assertThat(get("/quy-dinh?ngay=31/02/2025", bloc.board())).hasStatus(422);
  }

  @Test
  void theBoardSetsAValueOfABlocAndTheOldOneEnds() {
    var bloc = blocs.aBloc().make();
    var page = "/quy-dinh/tham-so/meeting.quorum?khoi=" + bloc.id();

    assertThat(set(bloc, bloc.board(), "BLOC", "3/4", "01/01/2024")).hasStatus(303);
    assertThat(set(bloc, bloc.board(), "BLOC", "1/2", "01/07/2024")).hasStatus(303);
    assertThat(get(page, bloc.board()))
        .hasStatusOk()
        .bodyText()
        .contains("75 %")
        .contains("30/06/2024")
        .contains("50 %");
    assertThat(set(bloc, bloc.board(), "BLOC", "1/3", "01/03/2024"))
        .hasStatus(422)
        .bodyText()
        .contains("Hai giá trị không được cùng áp dụng");
  }

  @Test
  void aShareOf120PercentIsRefusedBesideItsFieldAndNotLost() {
    var bloc = blocs.aBloc().make();

    assertThat(set(bloc, bloc.board(), "BLOC", "120 %", "01/01/2024"))
        .hasStatus(422)
        .bodyText()
        .contains("Tỷ lệ phải từ 0 % đến 100 %")
        .contains("value=\"120 %\"");
  }

  @Test
  void aMemberReadsAndSetsNothing() {
    var bloc = blocs.aBloc().make();

    assertThat(get("/quy-dinh/tham-so/meeting.quorum?khoi=" + bloc.id(), bloc.officer(3)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Ghi giá trị mới");
    assertThat(set(bloc, bloc.officer(3), "BLOC", "1/2", "01/01/2024")).hasStatus(404);
    assertThat(set(bloc, bloc.boardHead(), "LAW", "1/2", "01/01/2024")).hasStatus(404);
    assertThat(get("/quy-dinh/tham-so/meeting.quorum?khoi=" + bloc.id(), bloc.boardHead()))
        .bodyText()
        .contains("Ghi giá trị mới", "không tỉnh nào sửa ở đây")
        .doesNotContain("value=\"LAW\"");
    assertThat(get("/quy-dinh/tham-so/khong.co", bloc.board())).hasStatus(404);
  }

  @Test
  void instrumentsAreListedAndEnteredOnce() {
    var bloc = blocs.aBloc().make();
    var number = "77/QĐ-" + bloc.id();

    assertThat(instrument(bloc.board(), number, "31/02/2024"))
        .hasStatus(422)
        .bodyText()
        .contains("không phải là một ngày có thật");
    assertThat(instrument(bloc.board(), number, "12/03/2024")).hasStatus(303);
    assertThat(instrument(bloc.board(), number, "12/03/2024"))
        .hasStatus(422)
        .bodyText()
        .contains("đã có trong danh mục");
    assertThat(instrument(bloc.secretary(), number + "x", "12/03/2024")).hasStatus(404);
    assertThat(get("/quy-dinh/van-ban", bloc.officer(3)))
        .hasStatusOk()
        .bodyText()
        .contains("Quyết định số " + number + " ngày 12 tháng 3 năm 2024");
  }

  @Test
  void daysOffAreShownByYear() {
    var bloc = blocs.aBloc().make();

    assertThat(get("/quy-dinh/ngay-nghi?nam=2024", bloc.board()))
        .hasStatusOk()
        .bodyText()
        .contains("04/05/2024")
        .contains("Làm bù");
    assertThat(
            mvc.post()
                .uri("/quy-dinh/ngay-nghi")
                .param("tinh", bloc.province())
                .param("ngay", "18/11/2030")
                .param("ten", "Nghỉ thử nghiệm")
                .param("nguon", "Kiểm thử")
                .param("chac-chan", "DESIGN")
                .with(signedIn(bloc.board())))
        .hasStatus(303);
    assertThat(get("/quy-dinh/ngay-nghi?nam=2030", bloc.board()))
        .bodyText()
        .contains("Nghỉ thử nghiệm", "Đắk Nông");
    assertThat(get("/quy-dinh/ngay-nghi?nam=2030", bloc.secretary()))
        .bodyText()
        .contains("Nghỉ thử nghiệm")
        .doesNotContain("Ghi một ngày");
  }

  private MvcTestResult get(String address, Actor actor) {
    return mvc.get().uri(address).with(signedIn(actor)).exchange();
  }

  private MvcTestResult set(TestBloc bloc, Actor actor, String layer, String value, String from) {
    return mvc.post()
        .uri("/quy-dinh/tham-so/meeting.quorum?khoi=" + bloc.id())
        .param("tang", layer)
        .param("gia-tri", value)
        .param("tu", from)
        .param("nguon", "Quy chế của khối")
        .param("chac-chan", "VERIFIED")
        .with(signedIn(actor))
        .exchange();
  }

  private MvcTestResult instrument(Actor actor, String number, String issued) {
    return mvc.post()
        .uri("/quy-dinh/van-ban")
        .param("loai", "Quyết định")
        .param("so", number)
        .param("ngay", issued)
        .param("noi-ban-hanh", "UBND tỉnh")
        .param("trich-yeu", "Thử nghiệm")
        .param("tu", "12/03/2024")
        .param("chac-chan", "VERIFIED")
        .with(signedIn(actor))
        .exchange();
  }
}
