package vn.giaouoc.bloc.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.bloc.Bloc;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.bloc.BlocDraft;
import vn.giaouoc.bloc.BlocNameUse;
import vn.giaouoc.bloc.BlocRegister;
import vn.giaouoc.bloc.BlocType;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.CopyReport;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.Leadership;
import vn.giaouoc.bloc.MemberList;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.bloc.Oversights;
import vn.giaouoc.bloc.RenameAdvice;
import vn.giaouoc.bloc.RenameAdvices;
import vn.giaouoc.bloc.RotatingFlag;
import vn.giaouoc.bloc.Secretariats;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.unit.Abbreviations;

/** Blocs, their names, acts and members by year. */
@RestController
@RequestMapping("/api/v1/blocs")
@Tag(name = "Khối, cụm thi đua")
class BlocApi {

  /** A bloc with everything that is known of it. */
  record BlocWhole(
      Bloc bloc,
      List<BlocQuery.Name> names,
      List<BlocAct> acts,
      List<Leadership.Held> leaders,
      List<MemberList> memberLists,
      List<RotatingFlag> flags,
      List<Oversights.Oversight> overseers,
      List<RenameAdvice> renameAdvices) {}

  /** The members of a year. */
  record MembersWhole(
      @Nullable MemberList list,
      List<BlocQuery.MemberRow> members,
      List<Secretariats.Seat> seats) {}

  record ActBody(
      @FormField("so") @NotBlank @Size(max = 60) String number,
      @FormField("ngayVanBan") @NotNull LocalDate date,
      @FormField("noiBanHanh") @NotBlank @Size(max = 200) String issuer,
      @FormField("trichYeu") @NotBlank @Size(max = 500) String title,
      @FormField("hieuLuc") @Nullable LocalDate from,
      @FormField("hetHieuLuc") @Nullable LocalDate to) {

    BlocAct act() {
      return new BlocAct(number, date, issuer, title, from == null ? date : from, to);
    }
  }

  record BlocBody(
      @FormField("loai") @NotNull BlocType type,
      @FormField("soKhoi") @Nullable @Min(1) @Max(999) Integer number,
      @FormField("tinh") @NotBlank @Size(max = 40) String province,
      @FormField("ten") @NotBlank @Size(max = 300) String name,
      @Valid @Nullable ActBody act) {}

  record NameBody(
      @FormField("loaiTen") @NotNull BlocNameUse use,
      @FormField("ten") @NotBlank @Size(max = 300) String name,
      @FormField("hieuLuc") @Nullable LocalDate from,
      @FormField("den") @Nullable LocalDate to,
      @FormField("canCu") @Nullable @Size(max = 500) String basis) {}

  record OverseerBody(
      @FormField("chucVu") @NotBlank @Size(max = 200) String position,
      @FormField("tu") @Nullable LocalDate from) {}

  record MembersBody(
      @FormField("donVi") @NotEmpty List<UnitId> units,
      @FormField("soLuong") @Nullable @Min(1) @Max(999) Integer statedCount,
      int version) {}

  record LeaveOutBody(
      @FormField("donVi") @NotNull UnitId unit,
      @FormField("lyDo") @NotBlank @Size(max = 1000) String reason) {}

  record SeatBody(
      @FormField("donVi") @NotNull UnitId unit,
      @FormField("chucVu") @NotBlank @Size(max = 200) String position,
      @FormField("nhiemVu") @Nullable @Size(max = 300) String task) {}

  private final BlocQuery query;
  private final Blocs blocs;
  private final BlocAccess access;
  private final BlocRegister register;
  private final MemberLists lists;
  private final Secretariats secretariats;
  private final Leadership leadership;
  private final Flags flags;
  private final Oversights oversights;
  private final RenameAdvices advices;
  private final Abbreviations abbreviations;
  private final Clock clock;

  BlocApi(
      BlocQuery query,
      Blocs blocs,
      BlocAccess access,
      BlocRegister register,
      MemberLists lists,
      Secretariats secretariats,
      Leadership leadership,
      Flags flags,
      Oversights oversights,
      RenameAdvices advices,
      Abbreviations abbreviations,
      Clock clock) {
    this.query = query;
    this.blocs = blocs;
    this.access = access;
    this.register = register;
    this.lists = lists;
    this.secretariats = secretariats;
    this.leadership = leadership;
    this.flags = flags;
    this.oversights = oversights;
    this.advices = advices;
    this.abbreviations = abbreviations;
    this.clock = clock;
  }

  @Operation(summary = "Các khối, cụm mà tài khoản được xem, tại một ngày")
  @GetMapping
  List<BlocQuery.Line> list(
      Actor actor,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "") String province) {
    return this.query.list(
        access.sight(actor), abbreviations.patterns(Vi.clean(query)), day(asOf), province);
  }

  @Operation(summary = "Một khối, cụm: tên, văn bản, Khối trưởng, cờ, góp ý đổi tên")
  @GetMapping("/{bloc:\\d{1,18}}")
  BlocWhole show(
      Actor actor,
      @PathVariable long bloc,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    var id = new BlocId(bloc);
    access.mustSee(actor, id);
    return new BlocWhole(
        blocs.get(id, day(asOf)),
        query.names(id),
        query.acts(id),
        leadership.history(id),
        lists.years(id),
        flags.of(id),
        oversights.of(id),
        advices.of(id));
  }

  @Operation(summary = "Lập khối, cụm thi đua")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Created create(Actor actor, @Valid @RequestBody BlocBody body) {
    var draft = new BlocDraft(body.type(), body.number(), body.province(), body.name());
    return new Created(
        register.create(actor, draft, body.act() == null ? null : body.act().act()).value());
  }

  @Operation(summary = "Thêm tên của khối; use = LEAD là đổi tên chính từ ngày from")
  @PostMapping("/{bloc:\\d{1,18}}/names")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addName(Actor actor, @PathVariable long bloc, @Valid @RequestBody NameBody body) {
    var id = new BlocId(bloc);
    if (body.use() != BlocNameUse.LEAD) {
      register.addName(actor, id, body.use(), body.name(), body.from(), body.to());
      return;
    }
    var from = body.from() == null ? day(null) : body.from();
    register.rename(actor, id, body.name(), from, body.basis());
  }

  @Operation(summary = "Thêm văn bản thành lập, kiện toàn, quy định hoạt động của khối")
  @PostMapping("/{bloc:\\d{1,18}}/acts")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addAct(Actor actor, @PathVariable long bloc, @Valid @RequestBody ActBody body) {
    register.addAct(actor, new BlocId(bloc), body.act());
  }

  @Operation(summary = "Phân công lãnh đạo phụ trách khối")
  @PostMapping("/{bloc:\\d{1,18}}/overseers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void assignOverseer(Actor actor, @PathVariable long bloc, @Valid @RequestBody OverseerBody body) {
    oversights.assign(actor, new BlocId(bloc), body.position(), body.from());
  }

  @Operation(summary = "Danh sách thành viên của một năm và tổ thư ký")
  @GetMapping("/{bloc:\\d{1,18}}/members/{number:\\d{4}}")
  MembersWhole members(Actor actor, @PathVariable long bloc, @PathVariable int number) {
    var id = new BlocId(bloc);
    access.mustSee(actor, id);
    return new MembersWhole(
        lists.list(id, number).orElse(null),
        query.members(id, number, LocalDate.of(number, 12, 31)),
        secretariats.of(id, number));
  }

  @Operation(summary = "Đặt danh sách thành viên của một năm theo thứ tự; version = -1 khi chưa có")
  @PutMapping("/{bloc:\\d{1,18}}/members/{number:\\d{4}}")
  MembersWhole setMembers(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int number,
      @Valid @RequestBody MembersBody body) {
    var id = new BlocId(bloc);
    lists.change(actor, id, number, body.units(), body.statedCount(), body.version());
    return members(actor, bloc, number);
  }

  @Operation(summary = "Sao chép danh sách thành viên từ năm trước")
  @PostMapping("/{bloc:\\d{1,18}}/members/{number:\\d{4}}/copy")
  CopyReport copyMembers(Actor actor, @PathVariable long bloc, @PathVariable int number) {
    return lists.copyMembers(actor, new BlocId(bloc), number - 1, number);
  }

  @Operation(summary = "Đưa một đơn vị không còn ra khỏi danh sách, kèm lý do")
  @PostMapping("/{bloc:\\d{1,18}}/members/{number:\\d{4}}/leave-out")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leaveOut(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int number,
      @Valid @RequestBody LeaveOutBody body) {
    lists.leaveOut(actor, new BlocId(bloc), number, body.unit(), body.reason());
  }

  @Operation(summary = "Thêm người vào tổ thư ký")
  @PostMapping("/{bloc:\\d{1,18}}/members/{number:\\d{4}}/secretariat")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addSeat(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable int number,
      @Valid @RequestBody SeatBody body) {
    secretariats.add(actor, new BlocId(bloc), number, body.unit(), body.position(), body.task());
  }

  @Operation(summary = "Bỏ một người khỏi tổ thư ký")
  @DeleteMapping("/{bloc:\\d{1,18}}/members/{number:\\d{4}}/secretariat/{seat:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeSeat(
      Actor actor, @PathVariable long bloc, @PathVariable int number, @PathVariable long seat) {
    secretariats.remove(actor, new BlocId(bloc), number, seat);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? Vi.day(clock.instant()) : asOf;
  }
}
