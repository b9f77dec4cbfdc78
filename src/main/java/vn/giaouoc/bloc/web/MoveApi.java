package vn.giaouoc.bloc.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.unit.Act;
import vn.giaouoc.unit.Effect;

/** Moving a unit to another bloc within a year. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc:\\d{1,18}}/members/{number:\\d{4}}/move")
@Tag(name = "Khối, cụm thi đua")
class MoveApi {

  /** By which act, from which day. */
  record MoveBody(
      @FormField("donVi") @NotNull UnitId unit,
      @FormField("den") @NotNull BlocId to,
      @FormField("so") @NotBlank @Size(max = 60) String actNumber,
      @FormField("ngayVanBan") @NotNull LocalDate actDate,
      @FormField("noiBanHanh") @NotBlank @Size(max = 200) String issuer,
      @FormField("hieuLuc") @NotNull LocalDate on,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason) {

    Effect effect() {
      return new Effect(new Act(actNumber, actDate, issuer, null), on, reason);
    }
  }

  private final MemberLists lists;

  MoveApi(MemberLists lists) {
    this.lists = lists;
  }

  @Operation(summary = "Chuyển một đơn vị sang khối khác trong năm, theo văn bản")
  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void move(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int number,
      @Valid @RequestBody MoveBody body) {
    lists.move(actor, body.unit(), new BlocId(bloc), body.to(), number, body.effect());
  }
}
