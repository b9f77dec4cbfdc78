package vn.giaouoc.meeting;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.Standing;

/**
 * Writing down what is said, concluded and voted. Rows with id 0 are new. Each public method is one
 * transaction.
 */
@Service
public class ProceedingsService {

  private final ProceedingsRepository proceedings;
  private final MeetingGate gate;
  private final MeetingReader reader;
  private final ApplicationEventPublisher events;

  ProceedingsService(
      ProceedingsRepository proceedings,
      MeetingGate gate,
      MeetingReader reader,
      ApplicationEventPublisher events) {
    this.proceedings = proceedings;
    this.gate = gate;
    this.reader = reader;
    this.events = events;
  }

  /** Writes down a contribution, new or mended; returns its id. */
  @Transactional
  public long contribute(Standing standing, long meeting, Contribution c) {
    gate.open(standing, meeting);
    if (c.unit() == null && c.speaker() == null) {
      throw Refused.at("chuc-vu", "Hãy chọn đơn vị hoặc nhập chức vụ của người phát biểu.");
    }
    if (c.unit() != null && !standing.members().contains(c.unit())) {
      throw new NoSuchElementException("member " + c.unit());
    }
    if (c.id() == 0) {
      var id = proceedings.addContribution(meeting, c.kind(), c.unit(), c.speaker(), c.body());
      record(standing, meeting, "meeting.contribute", "Ghi " + lower(c.kind().vi()), "", c.body());
      return id;
    }
    var before = proceedings.contribution(meeting, c.id()).orElseThrow();
    if (!proceedings.updateContribution(c)) {
      throw new Overtaken(
          Map.of(
              "y-kien", before.body(),
              "chuc-vu", before.speaker() == null ? "" : before.speaker(),
              "version", Integer.toString(before.version())));
    }
    record(
        standing,
        meeting,
        "meeting.contribute",
        "Sửa " + lower(c.kind().vi()),
        before.body(),
        c.body());
    return c.id();
  }

  /** Takes a contribution away that was written down by mistake. */
  @Transactional
  public void removeContribution(Standing standing, long meeting, long id) {
    gate.open(standing, meeting);
    var before = proceedings.contribution(meeting, id).orElseThrow();
    proceedings.remove("contribution", meeting, id);
    record(standing, meeting, "meeting.remove", "Bỏ ý kiến ghi nhầm", before.body(), "");
  }

  /** Writes down a conclusion, new or mended; returns its id. */
  @Transactional
  public long conclude(Standing standing, long meeting, Conclusion c) {
    gate.open(standing, meeting);
    if (c.id() == 0) {
      var id = proceedings.addConclusion(meeting, c.body());
      record(standing, meeting, "meeting.conclude", "Ghi kết luận", "", c.body());
      return id;
    }
    var before = proceedings.conclusion(meeting, c.id()).orElseThrow();
    if (!proceedings.updateConclusion(c)) {
      throw new Overtaken(
          Map.of("ket-luan", before.body(), "version", Integer.toString(before.version())));
    }
    record(standing, meeting, "meeting.conclude", "Sửa kết luận", before.body(), c.body());
    return c.id();
  }

  /** Takes a conclusion away that was written down by mistake. */
  @Transactional
  public void removeConclusion(Standing standing, long meeting, long id) {
    gate.open(standing, meeting);
    var before = proceedings.conclusion(meeting, id).orElseThrow();
    proceedings.remove("conclusion", meeting, id);
    record(standing, meeting, "meeting.remove", "Bỏ kết luận ghi nhầm", before.body(), "");
  }

  /**
   * Writes down a show of hands, new or mended; returns its id. One unit has one vote, and only
   * units that are there have one; it is carried by more than half of the units there.
   */
  @Transactional
  public long vote(Standing standing, long meeting, Motion typed) {
    var m = gate.open(standing, meeting);
    var present = reader.quorum(m, standing.year()).present();
    if (typed.cast() > present) {
      throw Refused.at(
          "tan-thanh",
          "Tổng số phiếu là %d, nhưng chỉ có %d đơn vị dự họp; mỗi đơn vị một phiếu. Hãy kiểm tra lại số phiếu hoặc điểm danh."
              .formatted(typed.cast(), present));
    }
    var motion =
        new Motion(
            typed.id(),
            typed.question(),
            typed.votesFor(),
            typed.votesAgainst(),
            typed.abstentions(),
            2 * typed.votesFor() > present,
            typed.version());
    if (motion.id() == 0) {
      var id = proceedings.addMotion(meeting, motion);
      record(standing, meeting, "meeting.vote", "Ghi kết quả biểu quyết", "", counts(motion));
      return id;
    }
    var before = proceedings.motion(meeting, motion.id()).orElseThrow();
    if (!proceedings.updateMotion(motion)) {
      throw new Overtaken(fields(before));
    }
    record(
        standing,
        meeting,
        "meeting.vote",
        "Sửa kết quả biểu quyết",
        counts(before),
        counts(motion));
    return motion.id();
  }

  /** Takes a vote away that was written down by mistake. */
  @Transactional
  public void removeMotion(Standing standing, long meeting, long id) {
    gate.open(standing, meeting);
    var before = proceedings.motion(meeting, id).orElseThrow();
    proceedings.remove("motion", meeting, id);
    record(standing, meeting, "meeting.remove", "Bỏ biểu quyết ghi nhầm", counts(before), "");
  }

  private static Map<String, String> fields(Motion m) {
    return Map.of(
        "noi-dung", m.question(),
        "tan-thanh", Integer.toString(m.votesFor()),
        "khong-tan-thanh", Integer.toString(m.votesAgainst()),
        "khong-y-kien", Integer.toString(m.abstentions()),
        "version", Integer.toString(m.version()));
  }

  private static String counts(Motion m) {
    return "%s: tán thành %d, không tán thành %d, không có ý kiến %d"
        .formatted(m.question(), m.votesFor(), m.votesAgainst(), m.abstentions());
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private void record(
      Standing standing, long meeting, String action, String what, String before, String after) {
    var change =
        Change.by(standing.actor(), action)
            .on("meeting", meeting)
            .in(standing.year().bloc(), standing.year().id())
            .saying(what + " tại hội nghị");
    if (!before.isEmpty()) {
      change = change.before(Map.of("Nội dung", before));
    }
    events.publishEvent(after.isEmpty() ? change : change.after(Map.of("Nội dung", after)));
  }
}
