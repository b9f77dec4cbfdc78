package vn.giaouoc.bloc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.bloc.BlocNameUse;
import vn.giaouoc.bloc.BlocRegister;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.LeaderDraft;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;
import vn.giaouoc.unit.Act;
import vn.giaouoc.unit.Effect;
import vn.giaouoc.unit.UnitOperations;

@IntegrationTest
class BlocPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired BlocFixture fixture;
  @Autowired BlocRegister register;
  @Autowired Blocs blocs;
  @Autowired Leadership leadership;
  @Autowired MemberLists lists;
  @Autowired UnitOperations operations;

  @Test
  void eachSeesOnlyTheBlocsThatAreTheirs() {
    var mine = fixture.aBloc().inProvince("HA_NAM").named("Khối thi đua riêng một").make();
    var other = fixture.aBloc().inProvince("PHU_YEN").named("Khối thi đua riêng hai").make();
    var admin = TestBloc.actor("Quản trị", Grant.admin());

    for (var actor : List.of(mine.officer(3), mine.board(), mine.overseer(), mine.secretary())) {
      assertThat(mvc.get().uri("/khoi").with(signedIn(actor)))
          .hasStatusOk()
          .bodyText()
          .contains("Khối thi đua riêng một")
          .doesNotContain("Khối thi đua riêng hai");
      assertThat(mvc.get().uri("/khoi/" + other.id()).with(signedIn(actor))).hasStatus(404);
    }
    assertThat(mvc.get().uri("/khoi/" + mine.id()).with(signedIn(admin))).hasStatus(404);
    assertThat(mvc.get().uri("/khoi/99999999").with(signedIn(mine.board()))).hasStatus(404);
  }

  @Test
  void theBoardOfTheNewProvinceSeesTheBlocsOfTheOldOne() {
    var bloc = fixture.aBloc().inProvince("BINH_PHUOC").named("Khối thi đua tỉnh cũ").make();
    var heirs =
        TestBloc.actor("Ban", Grant.ofProvince(vn.giaouoc.shared.Role.BOARD_HEAD, "DONG_NAI"));

    assertThat(mvc.get().uri("/khoi/" + bloc.id()).with(signedIn(heirs))).hasStatus(404);
    assertThat(mvc.get().uri("/khoi").param("ngay", "01/07/2025").with(signedIn(heirs)))
        .hasStatusOk()
        .bodyText()
        .contains("Khối thi đua tỉnh cũ");
  }

  @Test
  void searchFindsEveryNameOfABloc() {
    var bloc = fixture.aBloc().named("Khối thi đua các cơ quan Đảng tỉnh thử").make();
    register.addName(
        Actor.SYSTEM,
        bloc.id(),
        BlocNameUse.ALIAS,
        "Khối thi đua các Ban Đảng, đoàn thể thử",
        null,
        null);

    assertThat(mvc.get().uri("/khoi").param("tim", "doan the thu").with(signedIn(bloc.board())))
        .hasStatusOk()
        .bodyText()
        .contains("Khối thi đua các cơ quan Đảng tỉnh thử")
        .contains("Tìm thấy qua tên “Khối thi đua các Ban Đảng, đoàn thể thử”");
    assertThat(mvc.get().uri("/khoi").param("tim", "không có đâu").with(signedIn(bloc.board())))
        .hasStatusOk()
        .bodyText()
        .contains("Không có khối, cụm nào để xem");
  }

  @Test
  void aBlocsPageTellsWhoLeadsItAndShowsTheFormsOnlyToTheBoard() {
    var bloc = fixture.aBloc().make();

    assertThat(mvc.get().uri("/khoi/" + bloc.id()).with(signedIn(bloc.board())))
        .hasStatusOk()
        .bodyText()
        .contains("354/QĐ-UBND")
        .contains("Việc của Ban")
        .contains("đương nhiệm");
    assertThat(mvc.get().uri("/khoi/" + bloc.id()).with(signedIn(bloc.officer(4))))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Việc của Ban");
    for (var form :
        List.of(
            "ten",
            "van-ban",
            "phu-trach",
            "gop-y-doi-ten",
            "khoi-truong",
            "thanh-vien/2024/sua",
            "thanh-vien/2024/chuyen-khoi")) {
      assertThat(mvc.get().uri("/khoi/" + bloc.id() + "/" + form).with(signedIn(bloc.board())))
          .hasStatusOk();
      assertThat(mvc.get().uri("/khoi/" + bloc.id() + "/" + form).with(signedIn(bloc.leaderHead())))
          .hasStatus(404);
    }
  }

  @Test
  void theBoardCreatesABlocAndItsMembers() {
    var bloc = fixture.aBloc().inProvince("SON_LA").make();
    var answer =
        mvc.post()
            .uri("/khoi/moi")
            .param("loai", "CUM")
            .param("ten", "Cụm thi đua số 9")
            .param("soKhoi", "9")
            .param("tinh", "SON_LA")
            .with(signedIn(bloc.board()))
            .exchange();
    assertThat(answer).hasStatus(303);
    var address = String.valueOf(answer.getResponse().getHeader("Location"));

    assertThat(
            mvc.post()
                .uri(address + "/thanh-vien/2024/sua")
                .param("them1", bloc.unit(2).toString())
                .param("them2", bloc.unit(1).toString())
                .param("soLuong", "3")
                .with(signedIn(bloc.board())))
        .hasStatus(303);
    assertThat(mvc.get().uri(address + "/thanh-vien/2024").with(signedIn(bloc.board())))
        .hasStatusOk()
        .bodyText()
        .contains("Văn bản nêu 3 đơn vị thành viên nhưng danh sách có 2");
    assertThat(mvc.get().uri("/khoi/moi").with(signedIn(bloc.officer(1)))).hasStatus(404);
  }

  @Test
  void theOrderOfMembersIsChangedByNumber() {
    var bloc = fixture.aBloc().withUnits(3).make();
    assertThat(
            mvc.post()
                .uri("/khoi/" + bloc.id() + "/thanh-vien/2024/sua")
                .param("version", version(bloc))
                .param("thuTu" + bloc.unit(1), "3")
                .param("thuTu" + bloc.unit(2), "2")
                .param("thuTu" + bloc.unit(3), "1")
                .param("bo" + bloc.unit(2), "1")
                .with(signedIn(bloc.board())))
        .hasStatus(303);

    assertThat(blocs.members(bloc.id(), 2024))
        .extracting(Member::unit)
        .containsExactly(bloc.unit(3), bloc.unit(1));
    assertThat(
            mvc.post()
                .uri("/khoi/" + bloc.id() + "/thanh-vien/2024/sua")
                .param("version", version(bloc))
                .param("thuTu" + bloc.unit(1), "đầu")
                .param("thuTu" + bloc.unit(3), "2")
                .with(signedIn(bloc.board())))
        .hasStatus(422)
        .bodyText()
        .contains("phải là một số")
        .contains("value=\"đầu\"");
  }

  @Test
  void theSlowerOfTwoEditorsOfAListSeesTheOthersOrder() {
    var bloc = fixture.aBloc().withUnits(2).make();
    var version = lists.list(bloc.id(), 2024).orElseThrow().version();
    for (var expected : List.of(303, 409)) {
      var first = expected == 303 ? "2" : "1";
      assertThat(
              mvc.post()
                  .uri("/khoi/" + bloc.id() + "/thanh-vien/2024/sua")
                  .param("version", Integer.toString(version))
                  .param("thuTu" + bloc.unit(1), first)
                  .param("thuTu" + bloc.unit(2), first.equals("2") ? "1" : "2")
                  .with(signedIn(bloc.board())))
          .hasStatus(expected);
    }
    assertThat(blocs.members(bloc.id(), 2024))
        .extracting(Member::unit)
        .containsExactly(bloc.unit(2), bloc.unit(1));
  }

  @Test
  void aLeaderThatHasCeasedToExistIsPointedOut() {
    var bloc = fixture.aBloc().make();
    var on = LocalDate.of(2024, 1, 10);
    operations.dissolve(
        Actor.SYSTEM,
        bloc.leader(),
        new Effect(new Act("3/QĐ-UBND", on, "UBND tỉnh", null), on, null));

    assertThat(mvc.get().uri("/khoi/" + bloc.id()).with(signedIn(bloc.board())))
        .hasStatusOk()
        .bodyText()
        .contains("đang là Khối trưởng nhưng đã chấm dứt hoạt động từ 10/01/2024");
  }

  @Test
  void overlappingTermsAreExplainedBesideTheForm() {
    var bloc = fixture.aBloc().make();

    assertThat(
            mvc.post()
                .uri("/khoi/" + bloc.id() + "/khoi-truong")
                .param("vaiTro", "LEADER")
                .param("donVi", bloc.unit(3).toString())
                .param("nam", "2024")
                .param("tu", "01/01/2024")
                .with(signedIn(bloc.board())))
        .hasStatus(422)
        .bodyText()
        .contains("Trùng với nhiệm kỳ của");
    assertThat(
            mvc.post()
                .uri("/khoi/" + bloc.id() + "/khoi-truong/luan-phien")
                .param("cach", "FIXED_ORDER")
                .param("luanPhienTu", "01/01/2024")
                .with(signedIn(bloc.board())))
        .hasStatus(303);
    assertThat(mvc.get().uri("/khoi/" + bloc.id() + "/khoi-truong").with(signedIn(bloc.board())))
        .hasStatusOk()
        .bodyText()
        .contains("Lượt Khối trưởng năm 2025: Sở thử nghiệm " + bloc.id() + ".2");
  }

  @Test
  void adviceToRenameIsCarriedOutOnThePage() {
    var bloc = fixture.aBloc().named("Khối thi đua các Ban Đảng tỉnh").make();
    var address = "/khoi/" + bloc.id() + "/gop-y-doi-ten";
    assertThat(
            mvc.post()
                .uri(address)
                .param("ngay", "10/01/2024")
                .param("noiGopY", "Ban Thi đua khen thưởng tỉnh")
                .param("noiDung", "Bổ sung thêm chữ đoàn thể")
                .param("tenDeXuat", "Khối thi đua các Ban Đảng, đoàn thể tỉnh")
                .with(signedIn(bloc.board())))
        .hasStatus(303);
    var page = mvc.get().uri(address).with(signedIn(bloc.board())).exchange();
    var text = body(page);
    var id = text.replaceAll("(?s).*gop-y-doi-ten/(\\d+)/tiep-thu.*", "$1");

    assertThat(
            mvc.post()
                .uri(address + "/" + id + "/tiep-thu")
                .param("version", "0")
                .param("hieuLuc", "12/01/2024")
                .param("lyDo", "Hội nghị thống nhất")
                .with(signedIn(bloc.board())))
        .hasStatus(303);
    assertThat(blocs.get(bloc.id(), LocalDate.of(2024, 1, 12)).name())
        .isEqualTo("Khối thi đua các Ban Đảng, đoàn thể tỉnh");
  }

  private String version(TestBloc bloc) {
    return Integer.toString(lists.list(bloc.id(), 2024).orElseThrow().version());
  }

  private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aDissolvedMemberIsReportedUntilTheBoardDecides() {
    var bloc = fixture.aBloc().make();
    var on = LocalDate.of(2024, 1, 5);
    operations.dissolve(
        Actor.SYSTEM,
        bloc.unit(5),
        new Effect(new Act("8/QĐ-UBND", on, "UBND tỉnh", null), on, null));
    var address = "/khoi/" + bloc.id() + "/thanh-vien/2024";
    assertThat(mvc.get().uri(address).with(signedIn(bloc.officer(1))))
        .hasStatusOk()
        .bodyText()
        .contains("đã chấm dứt hoạt động từ 05/01/2024 và chưa có đơn vị kế thừa");

    assertThat(
            mvc.post()
                .uri(address + "/dua-ra")
                .param("donVi", bloc.unit(5).toString())
                .with(signedIn(bloc.board())))
        .hasStatus(422);
    assertThat(
            mvc.post()
                .uri(address + "/dua-ra")
                .param("donVi", bloc.unit(5).toString())
                .param("lyDo", "Giải thể")
                .with(signedIn(bloc.board())))
        .hasStatus(303);
    assertThat(mvc.get().uri(address).with(signedIn(bloc.officer(1))))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("chưa có đơn vị kế thừa");
  }

  @Test
  void theFlagIsHandedOverByThoseWhoLead() {
    var bloc = fixture.aBloc().make();
    var address = "/khoi/" + bloc.id() + "/co";
    assertThat(
            mvc.post().uri(address).param("tenCo", "cờ luân lưu").with(signedIn(bloc.secretary())))
        .hasStatus(303);
    var text = body(mvc.get().uri(address).with(signedIn(bloc.secretary())).exchange());
    var flag = text.replaceAll("(?s).*/co/(\\d+)/ban-giao.*", "$1");

    assertThat(
            mvc.post()
                .uri(address + "/" + flag + "/ban-giao")
                .param("den", bloc.leader().toString())
                .param("nam", "2024")
                .param("ngay", "10/01/2024")
                .param("dip", "Hội nghị ký kết giao ước thi đua năm 2024")
                .with(signedIn(bloc.secretary())))
        .hasStatus(303);
    assertThat(mvc.get().uri("/khoi/" + bloc.id()).with(signedIn(bloc.officer(3))))
        .hasStatusOk()
        .bodyText()
        .contains("đang ở Sở thử nghiệm " + bloc.id() + ".1, từ 10/01/2024");
    assertThat(mvc.post().uri(address).param("tenCo", "cờ khác").with(signedIn(bloc.officer(3))))
        .hasStatus(404);
  }

  @Test
  void theHandoverGoesItemByItemToTheSignatures() {
    var bloc = fixture.aBloc().make();
    leadership.name(
        Actor.SYSTEM, bloc.id(), LeaderDraft.leader(bloc.unit(3), 2025, LocalDate.of(2024, 12, 1)));
    var address = "/khoi/" + bloc.id() + "/ban-giao/2024";
    assertThat(mvc.post().uri(address).with(signedIn(bloc.secretary()))).hasStatus(303);
    assertThat(mvc.post().uri(address + "/ky").with(signedIn(bloc.head(1))))
        .hasStatus(422)
        .bodyText()
        .contains("Chưa bàn giao mục “Danh bạ liên hệ”");
    assertThat(
            mvc.post()
                .uri(address + "/muc")
                .param("muc", "CONTACTS")
                .param("ghiChu", "05 đơn vị")
                .with(signedIn(bloc.secretary())))
        .hasStatus(303);
    assertThat(mvc.get().uri(address).with(signedIn(bloc.head(3))))
        .hasStatusOk()
        .bodyText()
        .contains("05 đơn vị")
        .contains("chưa ký nhận bàn giao");
    assertThat(
            mvc.post().uri(address + "/muc").param("muc", "KHAC").with(signedIn(bloc.secretary())))
        .hasStatus(422);
    assertThat(
            mvc.post().uri(address + "/muc").param("muc", "FLAG").with(signedIn(bloc.officer(2))))
        .hasStatus(404);
  }

  @Test
  void aUnitsPageListsItsBlocs() {
    var bloc = fixture.aBloc().named("Khối thi đua của trang đơn vị").make();

    assertThat(mvc.get().uri("/don-vi/" + bloc.leader()).with(signedIn(bloc.officer(2))))
        .hasStatusOk()
        .bodyText()
        .contains("Khối thi đua của trang đơn vị")
        .contains("Khối trưởng");
  }
}
