package vn.giaouoc.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.meeting.AdoptionService;
import vn.giaouoc.meeting.AlsoFor;
import vn.giaouoc.meeting.Attendance;
import vn.giaouoc.meeting.AttendanceClass;
import vn.giaouoc.meeting.AttendanceService;
import vn.giaouoc.meeting.Chair;
import vn.giaouoc.meeting.HalfDay;
import vn.giaouoc.meeting.Meeting;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingPlan;
import vn.giaouoc.meeting.MeetingRecord;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.meeting.Presence;
import vn.giaouoc.meeting.domain.Quorum;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Reason;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** Meetings of a year: plan, invitation, attendance, adoption, minutes. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/meetings")
@Tag(name = "Hội nghị")
class MeetingApi {

  /** A meeting with everything recorded of it and whether enough units are there. */
  record MeetingWhole(MeetingRecord record, Quorum quorum) {}

  record ChairBody(@Nullable UnitId unit, @NotBlank @Size(max = 200) String position) {}

  record AlsoForBody(@NotNull YearId year, @NotNull MeetingKind kind) {}

  record PlanBody(
      @FormField("loai") @NotNull MeetingKind kind,
      @FormField("ten") @NotBlank @Size(max = 300) String title,
      @FormField("ngay") @NotNull LocalDate heldOn,
      @FormField("buoi") @Nullable HalfDay halfDay,
      @FormField("gio") @Nullable LocalTime startsAt,
      @FormField("dia-diem") @Nullable @Size(max = 300) String place,
      @FormField("dang-cai") @Nullable UnitId hostUnit,
      @FormField("to-chuc") @Nullable UnitId organiserUnit,
      @FormField("phoi-hop") @Nullable List<UnitId> coOrganisers,
      @FormField("chu-tri") @Nullable @Size(max = 5) List<@Valid ChairBody> chairs,
      @FormField("thu-ky") @Nullable @Size(max = 200) String secretary,
      @FormField("chuong-trinh") @Nullable @Size(max = 100)
          List<@NotBlank @Size(max = 500) String> agenda,
      @FormField("tai-lieu") @Nullable @Size(max = 100)
          List<@NotBlank @Size(max = 500) String> papers,
      @FormField("nam-thu-hai") @Valid @Nullable AlsoForBody alsoFor,
      @Nullable Integer version) {

    MeetingPlan plan() {
      return new MeetingPlan(
          kind,
          title,
          heldOn,
          halfDay,
          startsAt,
          place,
          hostUnit,
          organiserUnit,
          coOrganisers == null ? List.of() : coOrganisers,
          chairs == null
              ? List.of()
              : chairs.stream().map(c -> new Chair(c.unit(), c.position())).toList(),
          secretary,
          agenda == null ? List.of() : agenda,
          papers == null ? List.of() : papers,
          alsoFor == null ? null : new AlsoFor(alsoFor.year(), alsoFor.kind()));
    }
  }

  record MarkBody(
      @NotNull UnitId unit,
      @NotNull Presence presence,
      @Nullable @Size(max = 300) String representative,
      @Nullable @Size(max = 300) String reason) {}

  record MarksBody(@FormField("co-mat") @NotEmpty List<@Valid MarkBody> marks) {}

  record ParticipantBody(
      @FormField("nhom") @NotNull AttendanceClass attendanceClass,
      @FormField("chuc-vu") @NotBlank @Size(max = 300) String description,
      @FormField("so-nguoi") @Nullable @Min(1) @Max(9999) Integer people) {}

  record ThemeBody(@FormField("chu-de") @Nullable @Size(max = 500) String theme) {}

  record AdoptBody(@FormField("van-ban") @NotEmpty Set<AdoptionService.Text> texts) {}

  record FlagBody(
      @FormField("co") long flag,
      @FormField("den") @NotNull UnitId to,
      @FormField("cho-nam") @Min(1945) @Max(2100) int forYear) {}

  private final MeetingService meetings;
  private final AttendanceService attendance;
  private final AdoptionService adoption;

  MeetingApi(MeetingService meetings, AttendanceService attendance, AdoptionService adoption) {
    this.meetings = meetings;
    this.attendance = attendance;
    this.adoption = adoption;
  }

  @Operation(summary = "Các hội nghị của năm")
  @GetMapping
  List<Meeting> list(YearHere here) {
    return meetings.list(here.standing());
  }

  @Operation(summary = "Một hội nghị: điểm danh, ý kiến, kết luận, biểu quyết, ảnh, biên bản")
  @GetMapping("/{id:\\d{1,18}}")
  MeetingWhole show(YearHere here, @PathVariable long id) {
    return new MeetingWhole(
        meetings.get(here.standing(), id), attendance.quorum(here.standing(), id));
  }

  @Operation(summary = "Lập kế hoạch hội nghị")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Created plan(YearHere here, @Valid @RequestBody PlanBody body) {
    return new Created(meetings.plan(here.standing(), body.plan()));
  }

  @Operation(summary = "Sửa kế hoạch hội nghị")
  @PutMapping("/{id:\\d{1,18}}")
  MeetingWhole edit(YearHere here, @PathVariable long id, @Valid @RequestBody PlanBody body) {
    meetings.edit(here.standing(), id, body.plan(), Versions.of(body.version()));
    return show(here, id);
  }

  @Operation(summary = "Gửi giấy mời")
  @PostMapping("/{id:\\d{1,18}}/call")
  MeetingWhole call(YearHere here, @PathVariable long id) {
    meetings.call(here.standing(), id);
    return show(here, id);
  }

  @Operation(summary = "Ghi hội nghị đã họp")
  @PostMapping("/{id:\\d{1,18}}/hold")
  MeetingWhole hold(YearHere here, @PathVariable long id) {
    meetings.hold(here.standing(), id);
    return show(here, id);
  }

  @Operation(summary = "Hủy hội nghị, kèm lý do")
  @PostMapping("/{id:\\d{1,18}}/cancel")
  MeetingWhole cancel(YearHere here, @PathVariable long id, @Valid @RequestBody Reason body) {
    meetings.cancel(here.standing(), id, body.reason());
    return show(here, id);
  }

  @Operation(summary = "Điểm danh các đơn vị")
  @PutMapping("/{id:\\d{1,18}}/attendance")
  Quorum mark(YearHere here, @PathVariable long id, @Valid @RequestBody MarksBody body) {
    attendance.mark(
        here.standing(),
        id,
        body.marks().stream()
            .map(m -> new Attendance(m.unit(), m.presence(), m.representative(), m.reason()))
            .toList());
    return attendance.quorum(here.standing(), id);
  }

  @Operation(summary = "Thêm thành phần dự")
  @PostMapping("/{id:\\d{1,18}}/participants")
  @ResponseStatus(HttpStatus.CREATED)
  Created addParticipant(
      YearHere here, @PathVariable long id, @Valid @RequestBody ParticipantBody body) {
    return new Created(
        attendance.addParticipant(
            here.standing(), id, body.attendanceClass(), body.description(), body.people()));
  }

  @Operation(summary = "Bỏ thành phần dự")
  @DeleteMapping("/{id:\\d{1,18}}/participants/{row:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeParticipant(YearHere here, @PathVariable long id, @PathVariable long row) {
    attendance.removeParticipant(here.standing(), id, row);
  }

  @Operation(summary = "Chủ đề năm sau do hội nghị tổng kết đề ra")
  @PutMapping("/{id:\\d{1,18}}/next-theme")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setNextTheme(YearHere here, @PathVariable long id, @Valid @RequestBody ThemeBody body) {
    meetings.setNextTheme(here.standing(), id, body.theme());
  }

  @Operation(summary = "Các văn bản chờ hội nghị thông qua")
  @GetMapping("/adoption-candidates")
  List<AdoptionService.Candidate> candidates(YearHere here) {
    return adoption.candidates(here.standing());
  }

  @Operation(summary = "Hội nghị thông qua văn bản")
  @PostMapping("/{id:\\d{1,18}}/adoption")
  MeetingWhole adopt(YearHere here, @PathVariable long id, @Valid @RequestBody AdoptBody body) {
    adoption.adopt(here.standing(), id, body.texts());
    return show(here, id);
  }

  @Operation(summary = "Ghi việc bàn giao cờ luân lưu tại hội nghị")
  @PostMapping("/{id:\\d{1,18}}/flag-handover")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handFlagOver(YearHere here, @PathVariable long id, @Valid @RequestBody FlagBody body) {
    adoption.handFlagOver(here.standing(), id, body.flag(), body.to(), body.forYear());
  }
}
