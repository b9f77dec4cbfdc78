package vn.giaouoc.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.FlagHandover;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.RotatingFlag;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.RegulationService;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;

/** What a meeting does with the bloc's texts and flag: it adopts and hands over. */
@Service
public class AdoptionService {

  private final ProceedingsRepository proceedings;
  private final MeetingGate gate;
  private final MeetingReader reader;
  private final PlanService plans;
  private final RegulationService regulations;
  private final PledgeService pledges;
  private final Flags flags;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AdoptionService(
      ProceedingsRepository proceedings,
      MeetingGate gate,
      MeetingReader reader,
      PlanService plans,
      RegulationService regulations,
      PledgeService pledges,
      Flags flags,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proceedings = proceedings;
    this.gate = gate;
    this.reader = reader;
    this.plans = plans;
    this.regulations = regulations;
    this.pledges = pledges;
    this.flags = flags;
    this.events = events;
    this.clock = clock;
  }

  /** The texts a launch meeting adopts. */
  public enum Text {
    PLAN("Kế hoạch hoạt động", "ke-hoach"),
    REGULATION("Quy chế hoạt động", "ke-hoach/quy-che"),
    PLEDGE("Giao ước thi đua", "giao-uoc");

    private final String vi;
    private final String page;

    Text(String vi, String page) {
      this.vi = vi;
      this.page = page;
    }

    /** The name officials read. */
    public String vi() {
      return vi;
    }
  }

  /**
   * A text and how far it has come.
   *
   * @param version {@link VersionNumber#NONE} while there is nothing to adopt
   */
  public record Candidate(Text text, VersionNumber version, String link) {

    /** Whether the meeting can still adopt it. */
    public boolean waits() {
      return !version.isAdopted() && !version.equals(VersionNumber.NONE);
    }
  }

  /** The texts of the year that a meeting may adopt, or has. */
  @Transactional(readOnly = true)
  public List<Candidate> candidates(Standing standing) {
    standing.mustSeeInside();
    var list = new ArrayList<Candidate>();
    var versions = proceedings.versions(standing.year().id());
    for (var text : Text.values()) {
      list.add(
          new Candidate(
              text,
              versions.getOrDefault(text, VersionNumber.NONE),
              standing.year().path() + "/" + text.page));
    }
    return list;
  }

  /** Adopts the texts as version 1.0, in a meeting where enough units are. */
  @Transactional
  public void adopt(Standing standing, long id, Set<Text> texts) {
    var meeting = gate.open(standing, id);
    if (texts.isEmpty()) {
      throw Refused.because("Hãy chọn ít nhất một văn bản để thông qua.");
    }
    var quorum = reader.quorum(meeting, standing.year());
    if (!quorum.met()) {
      throw new Refused(
          List.of(
              new Refused.Reason(
                  null,
                  "Chưa đủ số đơn vị dự để thông qua văn bản: " + quorum.sentence() + ".",
                  standing.year().path() + "/hoi-nghi/" + id + "/diem-danh")));
    }
    var where = meeting.plan().title() + ", ngày " + Vi.date(meeting.plan().heldOn());
    for (var text : Text.values()) {
      if (texts.contains(text)) {
        adopt(standing, text, where);
        var number = version(standing.year(), text);
        var label = "%s năm %d, bản %s".formatted(text.vi(), standing.year().number(), number);
        proceedings.addAdoption(
            id,
            new Adoption(text.name(), label, standing.year().path() + "/" + text.page),
            clock.instant());
        events.publishEvent(
            Change.by(standing.actor(), "meeting.adopt")
                .on("meeting", id)
                .in(standing.year().bloc(), standing.year().id())
                .saying("Hội nghị thông qua " + label));
      }
    }
  }

  /** The bloc's rotating flags and where they are. */
  @Transactional(readOnly = true)
  public List<RotatingFlag> flags(Standing standing) {
    standing.mustSeeInside();
    return flags.of(standing.year().bloc()).stream().filter(f -> !f.retired()).toList();
  }

  /** Records that the flag was handed to a unit in this meeting, for the year it leads. */
  @Transactional
  public void handFlagOver(Standing standing, long id, long flag, UnitId to, int forYear) {
    var meeting = gate.led(standing, id);
    var from =
        flags(standing).stream()
            .filter(f -> f.id() == flag)
            .findFirst()
            .map(RotatingFlag::at)
            .orElse(null);
    flags.handOver(
        standing.actor(),
        standing.year().bloc(),
        new FlagHandover(
            flag, from, to, forYear, meeting.plan().heldOn(), meeting.plan().title(), null, null));
  }

  private void adopt(Standing standing, Text text, String where) {
    switch (text) {
      case PLAN -> plans.adopt(standing, where);
      case REGULATION -> regulations.adopt(standing, where);
      case PLEDGE -> pledges.adopt(standing, where);
    }
  }

  private VersionNumber version(BlocYear year, Text text) {
    return switch (text) {
      case PLAN -> plans.plan(year.id()).number();
      case REGULATION -> regulations.get(year.id()).number();
      case PLEDGE -> pledges.pledge(year.id()).number();
    };
  }
}
