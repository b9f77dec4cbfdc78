package vn.giaouoc.home.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.home.Desk;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork;

/** What the account must do now. */
@RestController
@Tag(name = "Bàn làm việc")
class DeskApi {

  /** The account, its tasks and its open years. */
  record DeskWhole(
      String account,
      LocalDate today,
      List<PendingWork.Task> tasks,
      List<Desk.OpenYear> openYears) {}

  private final Desk desk;

  DeskApi(Desk desk) {
    this.desk = desk;
  }

  @Operation(summary = "Việc cần làm của tài khoản, gấp nhất trước, và các năm đang mở")
  @GetMapping("/api/v1/desk")
  DeskWhole show(Actor actor) {
    return new DeskWhole(actor.name(), desk.today(), desk.tasksOf(actor), desk.yearsOf(actor));
  }
}
