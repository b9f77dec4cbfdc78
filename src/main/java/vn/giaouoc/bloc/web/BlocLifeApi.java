package vn.giaouoc.bloc.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.FlagHandover;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.Handover;
import vn.giaouoc.bloc.HandoverItem;
import vn.giaouoc.bloc.Handovers;
import vn.giaouoc.bloc.LeaderDraft;
import vn.giaouoc.bloc.LeaderRole;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.RenameAdvices;
import vn.giaouoc.bloc.RotatingFlag;
import vn.giaouoc.bloc.Rotation;
import vn.giaouoc.bloc.RotationPolicy;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;

/** Leaders and their rotation, rotating flags, handover, advice to rename. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc:\\d{1,18}}")
@Tag(name = "Khối, cụm thi đua")
class BlocLifeApi {

  record LeaderBody(
      @FormField("donVi") @NotNull UnitId unit,
      @FormField("vaiTro") @NotNull LeaderRole role,
      @FormField("viTri") @Min(1) @Max(9) int place,
      @FormField("nam") @Min(1945) @Max(2100) int forYear,
      @FormField("tu") @NotNull LocalDate from,
      @FormField("den") @Nullable LocalDate to,
      @FormField("daiDien") @Nullable @Size(max = 200) String representative,
      @FormField("canCu") @Nullable @Size(max = 500) String basis) {

    LeaderDraft draft() {
      return new LeaderDraft(unit, role, place, forYear, from, to, representative, basis);
    }
  }

  record EndBody(@FormField("ketThuc") @NotNull LocalDate last) {}

  record RotationBody(
      @FormField("cach") @NotNull RotationPolicy policy,
      boolean noRepeat,
      @FormField("luanPhienCanCu") @Nullable @Size(max = 500) String basis,
      @FormField("luanPhienTu") @NotNull LocalDate from) {}

  record SkipBody(
      @Min(1945) @Max(2100) int forYear,
      @NotNull UnitId unit,
      @FormField("boLuotLyDo") @NotBlank @Size(max = 500) String reason) {}

  record FlagBody(
      @FormField("tenCo") @NotBlank @Size(max = 100) String label,
      @FormField("nam") @Min(1945) @Max(2100) int year) {}

  record HandOverBody(
      @FormField("tu") @Nullable UnitId from,
      @FormField("den") @NotNull UnitId to,
      @FormField("nam") @Min(1945) @Max(2100) int forYear,
      @FormField("ngay") @NotNull LocalDate on,
      @FormField("dip") @NotBlank @Size(max = 300) String occasion,
      @FormField("ghiChu") @Nullable @Size(max = 500) String note) {}

  record ItemBody(
      @FormField("muc") @NotNull HandoverItem item,
      boolean done,
      @FormField("ghiChu") @Nullable @Size(max = 500) String note) {}

  /** A handover, or what is missing for one. */
  record HandoverWhole(@Nullable Handover handover, List<String> missing) {}

  record AdviceBody(
      @FormField("ngay") @NotNull LocalDate on,
      @FormField("noiGopY") @NotBlank @Size(max = 200) String adviser,
      @FormField("noiDung") @NotBlank @Size(max = 2000) String advice,
      @FormField("tenDeXuat") @NotBlank @Size(max = 300) String proposedName) {}

  record AdviceAnswer(
      int version,
      @FormField("hieuLuc") @Nullable LocalDate adoptedFrom,
      @FormField("lyDo") @NotBlank @Size(max = 1000) String reason) {}

  private final BlocAccess access;
  private final Leadership leadership;
  private final Rotation rotation;
  private final Flags flags;
  private final Handovers handovers;
  private final RenameAdvices advices;

  BlocLifeApi(
      BlocAccess access,
      Leadership leadership,
      Rotation rotation,
      Flags flags,
      Handovers handovers,
      RenameAdvices advices) {
    this.access = access;
    this.leadership = leadership;
    this.rotation = rotation;
    this.flags = flags;
    this.handovers = handovers;
    this.advices = advices;
  }

  @Operation(summary = "Nhiệm kỳ Khối trưởng, Khối phó, mới nhất trước")
  @GetMapping("/leaders")
  List<Leadership.Held> leaders(Actor actor, @PathVariable long bloc) {
    return leadership.history(seen(actor, bloc));
  }

  @Operation(summary = "Ghi nhiệm kỳ Khối trưởng hoặc Khối phó")
  @PostMapping("/leaders")
  @ResponseStatus(HttpStatus.CREATED)
  Created name(Actor actor, @PathVariable long bloc, @Valid @RequestBody LeaderBody body) {
    return new Created(leadership.name(actor, new BlocId(bloc), body.draft()));
  }

  @Operation(summary = "Ghi ngày cuối cùng của một nhiệm kỳ")
  @PostMapping("/leaders/{term:\\d{1,18}}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable long term,
      @Valid @RequestBody EndBody body) {
    leadership.end(actor, new BlocId(bloc), term, body.last());
  }

  @Operation(summary = "Đặt cách luân phiên Khối trưởng")
  @PostMapping("/rotation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rotate(Actor actor, @PathVariable long bloc, @Valid @RequestBody RotationBody body) {
    rotation.set(
        actor, new BlocId(bloc), body.policy(), body.noRepeat(), body.basis(), body.from());
  }

  @Operation(summary = "Ghi một đơn vị không nhận lượt làm Khối trưởng")
  @PostMapping("/rotation/skips")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void skip(Actor actor, @PathVariable long bloc, @Valid @RequestBody SkipBody body) {
    rotation.skip(actor, new BlocId(bloc), body.forYear(), body.unit(), body.reason());
  }

  @Operation(summary = "Cờ luân lưu và đường đi của cờ")
  @GetMapping("/flags")
  List<RotatingFlag> flags(Actor actor, @PathVariable long bloc) {
    return flags.of(seen(actor, bloc));
  }

  @Operation(summary = "Thêm cờ luân lưu")
  @PostMapping("/flags")
  @ResponseStatus(HttpStatus.CREATED)
  Created addFlag(Actor actor, @PathVariable long bloc, @Valid @RequestBody FlagBody body) {
    return new Created(flags.add(actor, new BlocId(bloc), body.label(), body.year()));
  }

  @Operation(summary = "Ghi một lần bàn giao cờ")
  @PostMapping("/flags/{flag:\\d{1,18}}/handovers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handFlagOver(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable long flag,
      @Valid @RequestBody HandOverBody body) {
    flags.handOver(
        actor,
        new BlocId(bloc),
        new FlagHandover(
            flag,
            body.from(),
            body.to(),
            body.forYear(),
            body.on(),
            body.occasion(),
            null,
            body.note()));
  }

  @Operation(summary = "Bàn giao Khối trưởng cuối năm: danh mục, chữ ký, việc còn thiếu")
  @GetMapping("/handovers/{number:\\d{4}}")
  HandoverWhole handover(Actor actor, @PathVariable long bloc, @PathVariable int number) {
    var id = seen(actor, bloc);
    return new HandoverWhole(
        handovers.find(id, number).orElse(null), handovers.missing(id, number));
  }

  @Operation(summary = "Lập biên bản bàn giao")
  @PostMapping("/handovers/{number:\\d{4}}")
  HandoverWhole openHandover(Actor actor, @PathVariable long bloc, @PathVariable int number) {
    handovers.open(actor, new BlocId(bloc), number);
    return handover(actor, bloc, number);
  }

  @Operation(summary = "Đánh dấu hoặc bỏ đánh dấu một mục bàn giao")
  @PutMapping("/handovers/{number:\\d{4}}/items")
  HandoverWhole tick(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int number,
      @Valid @RequestBody ItemBody body) {
    if (body.done()) {
      handovers.tick(actor, new BlocId(bloc), number, body.item(), body.note());
    } else {
      handovers.untick(actor, new BlocId(bloc), number, body.item());
    }
    return handover(actor, bloc, number);
  }

  @Operation(summary = "Ký biên bản bàn giao")
  @PostMapping("/handovers/{number:\\d{4}}/signature")
  HandoverWhole sign(Actor actor, @PathVariable long bloc, @PathVariable int number) {
    handovers.sign(actor, seen(actor, bloc), number);
    return handover(actor, bloc, number);
  }

  @Operation(summary = "Góp ý đổi tên khối của Ban")
  @PostMapping("/rename-advices")
  @ResponseStatus(HttpStatus.CREATED)
  Created advise(Actor actor, @PathVariable long bloc, @Valid @RequestBody AdviceBody body) {
    return new Created(
        advices.advise(
            actor,
            new BlocId(bloc),
            body.on(),
            body.adviser(),
            body.advice(),
            body.proposedName()));
  }

  @Operation(
      summary = "Trả lời góp ý đổi tên: có adoptedFrom là tiếp thu, không có là không tiếp thu")
  @PostMapping("/rename-advices/{advice:\\d{1,18}}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable long advice,
      @Valid @RequestBody AdviceAnswer body) {
    var id = new BlocId(bloc);
    if (body.adoptedFrom() == null) {
      advices.decline(actor, id, advice, body.version(), body.reason());
    } else {
      advices.adopt(actor, id, advice, body.version(), body.adoptedFrom(), body.reason());
    }
  }

  private BlocId seen(Actor actor, long bloc) {
    var id = new BlocId(bloc);
    access.mustSee(actor, id);
    return id;
  }
}
