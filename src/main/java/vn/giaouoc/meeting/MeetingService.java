package vn.giaouoc.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.plan.ThemeOfNextYear;
import vn.giaouoc.rule.Fraction;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Years;

/** Planning, calling and holding meetings. Each public method is one transaction. */
@Service
public class MeetingService {

  /** The share of member units that must be there (quorum), by the day of the meeting. */
  private static final String QUORUM = "meeting.quorum";

  private final MeetingRepository meetings;
  private final MeetingGate gate;
  private final MeetingReader reader;
  private final Years years;
  private final Rules rules;
  private final ThemeOfNextYear nextYear;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MeetingService(
      MeetingRepository meetings,
      MeetingGate gate,
      MeetingReader reader,
      Years years,
      Rules rules,
      ThemeOfNextYear nextYear,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.gate = gate;
    this.reader = reader;
    this.years = years;
    this.rules = rules;
    this.nextYear = nextYear;
    this.events = events;
    this.clock = clock;
  }

  /** The meetings of the year, the earliest first. */
  @Transactional(readOnly = true)
  public List<Meeting> list(Standing standing) {
    standing.mustSeeInside();
    return meetings.list(standing.year().id());
  }

  /** The meeting with everything recorded of it. */
  @Transactional(readOnly = true)
  public MeetingRecord get(Standing standing, long id) {
    return reader.whole(gate.seen(standing, id));
  }

  /** Plans a meeting; returns its id. */
  @Transactional
  public long plan(Standing standing, MeetingPlan plan) {
    standing.mustLead();
    standing.mustBeOpen();
    check(standing, plan);
    var id = meetings.add(standing.year().id(), plan, quorum(standing, plan));
    events.publishEvent(
        change(standing, "meeting.plan", id)
            .saying("Lập hội nghị “" + plan.title() + "”, họp ngày " + Vi.date(plan.heldOn()))
            .after(MeetingFields.of(plan)));
    return id;
  }

  /** Changes the plan of a meeting. */
  @Transactional
  public void edit(Standing standing, long id, MeetingPlan plan, int version) {
    var before = gate.open(standing, id);
    check(standing, plan);
    if (!meetings.update(id, before.mainYear(), inMainYear(before, standing, plan), version)) {
      throw overtaken(standing, id);
    }
    events.publishEvent(
        change(standing, "meeting.edit", id)
            .saying("Sửa thông tin hội nghị “" + plan.title() + "”")
            .before(MeetingFields.of(before.plan()))
            .after(MeetingFields.of(plan)));
  }

  /** Sends the invitation: from now on the meeting is called. */
  @Transactional
  public void call(Standing standing, long id) {
    var meeting = gate.open(standing, id);
    MeetingRules.mayCall(meeting, Vi.day(clock.instant()));
    move(standing, meeting, MeetingState.CALLED, null);
    events.publishEvent(
        change(standing, "meeting.call", id)
            .saying(
                "Mời họp “"
                    + meeting.plan().title()
                    + "” ngày "
                    + Vi.date(meeting.plan().heldOn())));
  }

  /** Records that the meeting took place. */
  @Transactional
  public void hold(Standing standing, long id) {
    var meeting = gate.open(standing, id);
    MeetingRules.mayHold(meeting, Vi.day(clock.instant()));
    move(standing, meeting, MeetingState.HELD, null);
    nextYear.set(standing, null, meeting.nextTheme());
    events.publishEvent(
        change(standing, "meeting.hold", id)
            .saying("Ghi nhận đã họp “" + meeting.plan().title() + "”"));
  }

  /** Calls the meeting off, with the reason. */
  @Transactional
  public void cancel(Standing standing, long id, String reason) {
    var meeting = gate.open(standing, id);
    if (meeting.state() == MeetingState.HELD) {
      throw Refused.because("Hội nghị đã họp nên không hủy được.");
    }
    move(standing, meeting, MeetingState.CANCELLED, reason);
    events.publishEvent(
        change(standing, "meeting.cancel", id)
            .saying("Hủy hội nghị “" + meeting.plan().title() + "”")
            .because(reason));
  }

  /**
   * Records the theme the meeting set for the following year; null takes it back. Once the meeting
   * is held, the plan of that year follows, if it is open and still a draft.
   */
  @Transactional
  public void setNextTheme(Standing standing, long id, @Nullable String theme) {
    var meeting = gate.open(standing, id);
    if (meeting.plan().kind() != MeetingKind.YEAR_END) {
      throw Refused.because("Chỉ hội nghị tổng kết năm ghi chủ đề thi đua của năm sau.");
    }
    meetings.setNextTheme(id, theme);
    if (meeting.state() == MeetingState.HELD) {
      nextYear.set(standing, meeting.nextTheme(), theme);
    }
    events.publishEvent(
        change(standing, "meeting.next-theme", id)
            .saying(
                theme == null
                    ? "Bỏ chủ đề thi đua năm sau đã ghi tại “" + meeting.plan().title() + "”"
                    : "Ghi chủ đề thi đua năm sau: “" + theme + "”")
            .before(theme(meeting.nextTheme()))
            .after(theme(theme)));
  }

  private Fraction quorum(Standing standing, MeetingPlan plan) {
    return rules.value(QUORUM, standing.year().bloc(), plan.heldOn()).fraction();
  }

  private static Map<String, String> theme(@Nullable String theme) {
    return theme == null ? Map.of() : Map.of("Chủ đề năm sau", theme);
  }

  private void move(Standing standing, Meeting meeting, MeetingState to, @Nullable String reason) {
    if (!meetings.move(meeting.id(), meeting.version(), to, clock.instant(), reason)) {
      throw overtaken(standing, meeting.id());
    }
  }

  /** Seen from its second year, the plan names that year's kind first: turn it round. */
  private static MeetingPlan inMainYear(Meeting before, Standing standing, MeetingPlan plan) {
    return before.mainYear().equals(standing.year().id())
        ? plan
        : MeetingFields.withYears(plan, before.plan().kind(), before.plan().alsoFor());
  }

  private void check(Standing standing, MeetingPlan plan) {
    MeetingRules.sound(plan);
    var also = plan.alsoFor();
    var second = also == null ? null : years.get(also.year());
    if (second != null && !isOtherYearOfBloc(second, standing)) {
      throw new NoSuchElementException("second year " + second.id());
    }
    if (!reader.membersOf(standing.year(), second).containsAll(plan.units())) {
      throw Refused.because("Có đơn vị được chọn không phải thành viên của khối. Hãy chọn lại.");
    }
  }

  private static boolean isOtherYearOfBloc(BlocYear second, Standing standing) {
    return second.bloc().equals(standing.year().bloc())
        && !second.id().equals(standing.year().id());
  }

  private Overtaken overtaken(Standing standing, long id) {
    var now = gate.seen(standing, id);
    return new Overtaken(MeetingFields.form(now));
  }

  private static Change change(Standing standing, String action, long id) {
    return Change.by(standing.actor(), action)
        .on("meeting", id)
        .in(standing.year().bloc(), standing.year().id());
  }
}
