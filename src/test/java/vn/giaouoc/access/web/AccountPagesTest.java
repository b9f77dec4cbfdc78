package vn.giaouoc.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.testing.BlocFixture;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class AccountPagesTest {

  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final Actor ADMIN =
      new Actor(new AccountId(999_999), "Quản trị", Set.of(Grant.admin()));

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired AccountService accounts;
  @Autowired BlocFixture blocs;

  @Test
  void theAdministratorMakesAnAccountAndHandsOverItsPasswordOnce() {
    var bloc = blocs.aBloc().withUnits(3).make();
    var name = "moi." + System.nanoTime();

    var answer =
        mvc.post()
            .uri("/quan-tri/tai-khoan/moi")
            .param("ten", name)
            .param("ten-hien-thi", "Chuyên viên – đơn vị thử")
            .param("vai-tro", "UNIT_OFFICER")
            .param("pham-vi", "UNIT-" + bloc.unit(1))
            .param("tu", "01/01/2024")
            .with(signedIn(ADMIN))
            .exchange();

    assertThat(answer).hasStatus(303);
    var page = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    assertThat(mvc.get().uri(page).with(signedIn(ADMIN)))
        .hasStatusOk()
        .bodyText()
        .contains("Chuyên viên thi đua, khen thưởng", "Đang có hiệu lực", "Chờ đổi mật khẩu");
    assertThat(mvc.get().uri("/quan-tri/tai-khoan?tim=" + name).with(signedIn(ADMIN)))
        .bodyText()
        .contains("Có 01 tài khoản", name);
  }

  @Test
  void everyMistakeIsSaidBesideItsField() {
    assertThat(
            mvc.post()
                .uri("/quan-tri/tai-khoan/moi")
                .param("ten", "Tên Có Dấu")
                .param("ten-hien-thi", "")
                .param("vai-tro", "BOARD_HEAD")
                .param("pham-vi", "")
                .param("tu", "31/02/2024")
                .with(signedIn(ADMIN)))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Tên Có Dấu",
            "Hãy nhập tên hiển thị",
            "cần phạm vi là: tỉnh",
            "không phải là một ngày có thật");
  }

  @Test
  void aNameCanBeTakenOnlyOnce() {
    var made = TestAccounts.make(accounts, jdbc, Grant.admin());

    assertThat(
            mvc.post()
                .uri("/quan-tri/tai-khoan/moi")
                .param("ten", made.name())
                .param("ten-hien-thi", "Khác")
                .param("vai-tro", "ADMIN")
                .param("tu", "01/01/2024")
                .with(signedIn(ADMIN)))
        .hasStatus(422)
        .bodyText()
        .contains("Tên đăng nhập này đã có");
  }

  @Test
  void theSameRoleCannotBeGivenTwiceForTheSameTime() {
    var made = TestAccounts.make(accounts, jdbc, Grant.ofProvince(Role.CHAIRMAN, "HA_NAM"));

    assertThat(
            mvc.post()
                .uri("/quan-tri/tai-khoan/" + made.id() + "/vai-tro")
                .param("vai-tro", "CHAIRMAN")
                .param("pham-vi", "PROVINCE-HA_NAM")
                .param("tu", "01/06/2024")
                .with(signedIn(ADMIN)))
        .hasStatus(422)
        .bodyText()
        .contains("đã có vai trò này");
  }

  @Test
  void theSlowerOfTwoEditorsSeesWhatTheFasterSaved() {
    var made = TestAccounts.make(accounts, jdbc, Grant.admin());
    accounts.rename(Actor.SYSTEM, made.id(), "Của người nhanh", 0);

    assertThat(
            mvc.post()
                .uri("/quan-tri/tai-khoan/" + made.id())
                .param("ten-hien-thi", "Của người chậm")
                .param("version", "0")
                .with(signedIn(ADMIN)))
        .hasStatus(409)
        .bodyText()
        .contains("Của người nhanh", "Của người chậm");
  }

  @Test
  void theBoardManagesAccountsOfItsProvinceAndNoOthers() {
    var bloc = blocs.aBloc().withUnits(3).make();
    var own = TestAccounts.make(accounts, jdbc, Grant.ofUnit(Role.UNIT_HEAD, bloc.unit(1)));
    var chairman =
        TestAccounts.make(accounts, jdbc, Grant.ofProvince(Role.CHAIRMAN, bloc.province()));
    var elsewhere = TestAccounts.make(accounts, jdbc, Grant.ofProvince(Role.CHAIRMAN, "CA_MAU"));
    var admin = TestAccounts.make(accounts, jdbc, Grant.admin());

    assertThat(open(bloc.board(), own.id())).hasStatusOk();
    assertThat(open(bloc.board(), chairman.id())).hasStatus(404);
    assertThat(open(bloc.boardHead(), chairman.id())).hasStatusOk();
    for (var board : new Actor[] {bloc.board(), bloc.boardHead()}) {
      assertThat(open(board, elsewhere.id())).hasStatus(404);
      assertThat(open(board, admin.id())).hasStatus(404);
      assertThat(mvc.get().uri("/quan-tri/tai-khoan").with(signedIn(board)))
          .bodyText()
          .contains(own.name())
          .doesNotContain(elsewhere.name(), admin.name());
    }
    assertThat(open(bloc.head(1), own.id())).hasStatus(404);
  }

  @Test
  void theBoardCannotMakeAnAdministratorNorItself() {
    var bloc = blocs.aBloc().withUnits(3).make();

    assertThat(mvc.get().uri("/quan-tri/tai-khoan/moi").with(signedIn(bloc.board())))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("value=\"ADMIN\"", "value=\"BOARD_HEAD\"", "PROVINCE-CA_MAU");
    for (var wanted :
        new String[][] {{"ADMIN", ""}, {"BOARD_HEAD", "PROVINCE-" + bloc.province()}}) {
      assertThat(
              mvc.post()
                  .uri("/quan-tri/tai-khoan/moi")
                  .param("ten", "leo.thang." + System.nanoTime())
                  .param("ten-hien-thi", "x")
                  .param("vai-tro", wanted[0])
                  .param("pham-vi", wanted[1])
                  .param("tu", "01/01/2024")
                  .with(signedIn(bloc.board())))
          .hasStatus(404);
    }
  }

  @Test
  void nobodyLocksHimselfOut() {
    var made = TestAccounts.make(accounts, jdbc, Grant.admin());
    var self = new Actor(made.id(), made.name(), Set.of(Grant.admin()));

    assertThat(mvc.post().uri("/quan-tri/tai-khoan/" + made.id() + "/khoa").with(signedIn(self)))
        .hasStatus(422)
        .bodyText()
        .contains("không thể tự khóa");
  }

  @Test
  void aRoleEndsWithItsLastDay() {
    var made = TestAccounts.make(accounts, jdbc, Grant.admin());
    var chairman = Grant.ofProvince(Role.CHAIRMAN, "HA_NAM");
    accounts.grant(ADMIN, made.id(), chairman, FROM, LocalDate.of(2024, 1, 20));
    var held = accounts.get(ADMIN, made.id()).grants().getLast();

    assertThat(held.holds(LocalDate.of(2024, 1, 20))).isTrue();
    assertThat(held.holds(LocalDate.of(2024, 1, 21))).isFalse();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult open(
      Actor actor, AccountId id) {
    return mvc.get().uri("/quan-tri/tai-khoan/" + id).with(signedIn(actor)).exchange();
  }
}
