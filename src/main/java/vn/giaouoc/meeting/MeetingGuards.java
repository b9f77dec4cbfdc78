package vn.giaouoc.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Guard;
import vn.giaouoc.year.GuardAnswers;
import vn.giaouoc.year.Lack;

/** Tells a year whether its meetings were called, had a quorum, and have signed minutes. */
@Component
class MeetingGuards implements GuardAnswers {

  private final MeetingRepository meetings;
  private final MinutesRepository minutes;
  private final MeetingReader reader;

  MeetingGuards(MeetingRepository meetings, MinutesRepository minutes, MeetingReader reader) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.reader = reader;
  }

  @Override
  public Set<Guard> answered() {
    return Set.of(
        Guard.LAUNCH_MEETING_CALLED,
        Guard.LAUNCH_QUORUM,
        Guard.MIDYEAR_MEETING_CALLED,
        Guard.MIDYEAR_QUORUM,
        Guard.YEAREND_MEETING_CALLED,
        Guard.YEAREND_QUORUM,
        Guard.MINUTES_SIGNED);
  }

  @Override
  public List<Lack> lacks(BlocYear year, Guard guard) {
    return switch (guard) {
      case LAUNCH_MEETING_CALLED -> called(year, MeetingKind.PLEDGE_SIGNING);
      case MIDYEAR_MEETING_CALLED -> called(year, MeetingKind.MIDYEAR_REVIEW);
      case YEAREND_MEETING_CALLED -> called(year, MeetingKind.YEAR_END);
      case LAUNCH_QUORUM -> quorum(year, MeetingKind.PLEDGE_SIGNING);
      case MIDYEAR_QUORUM -> quorum(year, MeetingKind.MIDYEAR_REVIEW);
      case YEAREND_QUORUM -> quorum(year, MeetingKind.YEAR_END);
      case MINUTES_SIGNED -> unsigned(year);
      default -> throw new IllegalArgumentException("not a guard of meetings: " + guard);
    };
  }

  private List<Meeting> of(BlocYear year, MeetingKind kind) {
    return meetings.list(year.id()).stream()
        .filter(m -> m.kindIn(year.id()) == kind && m.state() != MeetingState.CANCELLED)
        .toList();
  }

  private List<Lack> called(BlocYear year, MeetingKind kind) {
    var all = of(year, kind);
    if (all.stream().anyMatch(Meeting::called)) {
      return List.of();
    }
    var what = lower(kind.vi());
    return all.isEmpty()
        ? List.of(
            Lack.blocking(
                "Chưa lập " + what + ". Khối trưởng cần lập hội nghị và gửi giấy mời.",
                page(year) + "/them?loai=" + kind.name()))
        : List.of(
            Lack.blocking(
                "Chưa gửi giấy mời %s ngày %s."
                    .formatted(what, Vi.date(all.getLast().plan().heldOn())),
                page(year) + "/" + all.getLast().id()));
  }

  private List<Lack> quorum(BlocYear year, MeetingKind kind) {
    var called = of(year, kind).stream().filter(Meeting::called).toList();
    if (called.isEmpty()) {
      return called(year, kind);
    }
    var best =
        called.stream()
            .map(m -> new Counted(m, reader.quorum(m, year)))
            .max(
                Comparator.comparing((Counted c) -> c.quorum().met())
                    .thenComparing(c -> c.meeting().plan().heldOn()))
            .orElseThrow();
    if (best.quorum().met()) {
      return List.of();
    }
    return List.of(
        Lack.blocking(
            "%s ngày %s chưa đủ số đơn vị dự: %s."
                .formatted(
                    kind.vi(), Vi.date(best.meeting().plan().heldOn()), best.quorum().sentence()),
            page(year) + "/" + best.meeting().id() + "#diem-danh"));
  }

  private record Counted(Meeting meeting, vn.giaouoc.meeting.domain.Quorum quorum) {}

  private List<Lack> unsigned(BlocYear year) {
    var signed = new HashSet<>(minutes.signedIn(year.id()));
    var lacks = new ArrayList<Lack>();
    for (var m : meetings.list(year.id())) {
      if (m.state() == MeetingState.HELD && !signed.contains(m.id())) {
        lacks.add(
            Lack.blocking(
                "Biên bản “%s” ngày %s chưa đủ chữ ký của chủ trì và thư ký."
                    .formatted(m.plan().title(), Vi.date(m.plan().heldOn())),
                page(year) + "/" + m.id() + "/bien-ban"));
      }
    }
    return lacks;
  }

  private static String page(BlocYear year) {
    return year.path() + "/hoi-nghi";
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
