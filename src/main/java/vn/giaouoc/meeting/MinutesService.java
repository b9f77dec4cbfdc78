package vn.giaouoc.meeting;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.Standing;

/** Drafting, mending, signing and correcting minutes. Each public method is one transaction. */
@Service
public class MinutesService {

  private final MinutesRepository minutes;
  private final MeetingGate gate;
  private final MinutesDrafter writer;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MinutesService(
      MinutesRepository minutes,
      MeetingGate gate,
      MinutesDrafter writer,
      ApplicationEventPublisher events,
      Clock clock) {
    this.minutes = minutes;
    this.gate = gate;
    this.writer = writer;
    this.events = events;
    this.clock = clock;
  }

  /** The meetings of the year whose newest minutes carry both signatures. */
  @Transactional(readOnly = true)
  public Set<Long> signed(Standing standing) {
    standing.mustSeeInside();
    return Set.copyOf(minutes.signedIn(standing.year().id()));
  }

  /** Whether this actor may sign for the chair: head of a unit that chairs, or of the leader. */
  public static boolean maySignAsChair(Standing standing, Meeting meeting) {
    return standing.actor().isSystem()
        || standing.isLeaderHead()
        || meeting.plan().chairs().stream()
            .map(Chair::unit)
            .anyMatch(unit -> unit != null && standing.isHeadOf(unit));
  }

  /** Whether this actor may sign as the secretary of the meeting. */
  public static boolean maySignAsSecretary(Standing standing) {
    return standing.actor().isSystem() || standing.isLeaderSecretary();
  }

  /** Writes the minutes from what happened; over an unsigned draft it writes anew. */
  @Transactional
  public void draft(Standing standing, long id) {
    var meeting = gate.open(standing, id);
    if (meeting.state() != MeetingState.HELD) {
      throw Refused.because(
          "Hội nghị chưa được ghi nhận là đã họp. Hãy bấm “Ghi nhận đã họp”, rồi soạn biên bản.");
    }
    var body = writer.write(meeting, standing.year());
    var versions = minutes.versions(id);
    if (versions.isEmpty()) {
      minutes.add(id, 1, body, null, clock.instant(), standing.actor().name());
    } else {
      var last = versions.getFirst();
      overtakenUnless(minutes.write(last.id(), body, last.version()), standing, id);
    }
    events.publishEvent(
        change(standing, "minutes.draft", id)
            .saying("Soạn biên bản “" + meeting.plan().title() + "” từ diễn biến hội nghị"));
  }

  /** Mends the text of unsigned minutes. */
  @Transactional
  public void edit(Standing standing, long id, String body, int version) {
    gate.open(standing, id);
    var last = last(id);
    overtakenUnless(minutes.write(last.id(), body, version), standing, id);
    events.publishEvent(
        change(standing, "minutes.edit", id)
            .saying("Sửa biên bản hội nghị")
            .before(Map.of("Biên bản", last.body()))
            .after(Map.of("Biên bản", body)));
  }

  /** Signs in the place of the chair. With the secretary's signature the minutes are frozen. */
  @Transactional
  public void signAsChair(Standing standing, long id, int version) {
    var meeting = gate.seen(standing, id);
    standing.must(maySignAsChair(standing, meeting), "sign minutes as chair");
    sign(standing, meeting, version, true);
  }

  /** Signs as secretary. With the chair's signature the minutes are frozen. */
  @Transactional
  public void signAsSecretary(Standing standing, long id, int version) {
    var meeting = gate.seen(standing, id);
    standing.must(maySignAsSecretary(standing), "sign minutes as secretary");
    sign(standing, meeting, version, false);
  }

  private void sign(Standing standing, Meeting meeting, int version, boolean asChair) {
    var last = last(meeting.id());
    if (asChair ? last.chairSignedAt() != null : last.secretarySignedAt() != null) {
      throw Refused.because(
          asChair ? "Chủ trì đã ký biên bản này rồi." : "Thư ký đã ký biên bản này rồi.");
    }
    if (minutes.signedBy(last.id(), standing.actor())) {
      throw Refused.because(
          "Bạn đã ký biên bản này ở vị trí kia. Chủ trì và thư ký phải là hai người khác nhau.");
    }
    overtakenUnless(
        minutes.sign(last.id(), version, asChair, standing.actor(), clock.instant()),
        standing,
        meeting.id());
    events.publishEvent(
        change(standing, asChair ? "minutes.sign-chair" : "minutes.sign-secretary", meeting.id())
            .saying(
                "Ký biên bản “%s” (lần %d), vị trí %s"
                    .formatted(
                        meeting.plan().title(), last.number(), asChair ? "chủ trì" : "thư ký")));
  }

  /** Takes the one signature away, so that the text can still be mended. */
  @Transactional
  public void reopen(Standing standing, long id, String reason) {
    gate.led(standing, id);
    standing.mustBeOpen();
    var last = last(id);
    if (last.signed()) {
      throw Refused.because(
          "Biên bản đã đủ chữ ký, không mở lại được. Hãy lập biên bản đính chính.");
    }
    overtakenUnless(minutes.unsign(last.id(), last.version()), standing, id);
    events.publishEvent(
        change(standing, "minutes.reopen", id)
            .saying("Mở lại biên bản chưa đủ chữ ký để sửa")
            .because(reason));
  }

  /** Opens a new version of signed minutes. The signed one stays as it is. */
  @Transactional
  public void correct(Standing standing, long id, String reason) {
    gate.led(standing, id);
    standing.mustBeOpen();
    var last = last(id);
    if (!last.signed()) {
      throw Refused.because("Biên bản chưa đủ chữ ký: hãy sửa trực tiếp, không cần đính chính.");
    }
    minutes.add(
        id, last.number() + 1, last.body(), reason, clock.instant(), standing.actor().name());
    events.publishEvent(
        change(standing, "minutes.correct", id)
            .saying("Lập biên bản đính chính (lần " + (last.number() + 1) + ")")
            .because(reason));
  }

  private Minutes last(long meeting) {
    return minutes.versions(meeting).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("minutes of meeting " + meeting));
  }

  private void overtakenUnless(boolean written, Standing standing, long id) {
    if (!written) {
      gate.seen(standing, id);
      var now = last(id);
      throw new Overtaken(
          Map.of("bien-ban", now.body(), "version", Integer.toString(now.version())));
    }
  }

  private static Change change(Standing standing, String action, long meeting) {
    return Change.by(standing.actor(), action)
        .on("meeting", meeting)
        .in(standing.year().bloc(), standing.year().id());
  }
}
