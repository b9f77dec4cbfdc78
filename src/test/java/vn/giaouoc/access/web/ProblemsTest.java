package vn.giaouoc.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.testing.SignedIn.signedIn;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestBloc;

@IntegrationTest
class ProblemsTest {

  @Autowired MockMvcTester mvc;

  @Test
  void whatIsNotThereAndWhatIsNotYoursLookTheSame() {
    var stranger = TestBloc.actor("Người ngoài");
    var nothing = mvc.get().uri("/khong-co-gi").with(signedIn(stranger)).exchange();
    var notYours = mvc.get().uri("/quan-tri/tai-khoan").with(signedIn(stranger)).exchange();

    assertThat(nothing).hasStatus(404).bodyText().contains("Không tìm thấy trang này", "<main");
    assertThat(notYours).hasStatus(404).bodyText().contains("Không tìm thấy trang này", "<main");
  }

  @Test
  void anIdThatIsNoneIsNotThere() {
    var admin = TestBloc.actor("Quản trị", Grant.admin());

    assertThat(mvc.get().uri("/quan-tri/tai-khoan/abc").with(signedIn(admin))).hasStatus(404);
    assertThat(mvc.get().uri("/quan-tri/tai-khoan/99999999999").with(signedIn(admin)))
        .hasStatus(404);
  }

  @Test
  void programsGetProblemDetails() {
    assertThat(mvc.get().uri("/api/v1/khong-co").with(signedIn(TestBloc.actor("x"))))
        .hasStatus(404)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.title")
        .isEqualTo("Không tìm thấy trang này");
  }
}
