package vn.giaouoc.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Role;
import vn.giaouoc.testing.IntegrationTest;

@IntegrationTest
class DeskTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void aPersonWithoutAnyTaskIsToldSo() throws Exception {
    var stranger =
        new Actor(
            new AccountId(9_000_001),
            "Thủ trưởng – Sở không thuộc khối nào",
            Set.of(Grant.ofProvince(Role.CHAIRMAN, "CA_MAU")));

    mvc.perform(get("/ban-lam-viec").with(signedIn(stranger)))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Hiện không có việc nào chờ bạn.")));
  }

  @Test
  void theMostUrgentTaskComesFirstAndTasksWithoutADayLast() {
    PendingWork module =
        _ ->
            List.of(
                new PendingWork.Task("Không hạn", "", "/a", null),
                new PendingWork.Task("Tháng sau", "", "/b", LocalDate.of(2024, 3, 1)),
                new PendingWork.Task("Đã chậm", "", "/c", LocalDate.of(2024, 1, 2)));

    var tasks = new Desk(List.of(module), jdbc, clock).tasksOf(Actor.SYSTEM);

    assertThat(tasks)
        .extracting(PendingWork.Task::title)
        .containsExactly("Đã chậm", "Tháng sau", "Không hạn");
  }
}
