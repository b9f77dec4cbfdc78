package vn.giaouoc.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** Opinions the Board asks of other bodies about a proposal; who stays silent has none. */
@Service
public class OpinionService {

  private final OpinionRepository opinions;
  private final ProposalQuery proposals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpinionService(
      OpinionRepository opinions,
      ProposalQuery proposals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.opinions = opinions;
    this.proposals = proposals;
    this.events = events;
    this.clock = clock;
  }

  /** Asks another body for its opinion by a day. Its id. */
  @Transactional
  public long ask(Standing standing, String body, String subject, LocalDate dueOn) {
    standing.mustBeBoard();
    AppraisalService.mustBeAppraising(standing);
    if (dueOn.isBefore(today())) {
      throw Refused.at("han", "Hạn trả lời không được trước hôm nay.");
    }
    var id = opinions.ask(proposal(standing), body, subject, today(), dueOn);
    record(standing, "council.ask", id, "Xin ý kiến %s, hạn %s".formatted(body, Vi.date(dueOn)));
    return id;
  }

  /** Records what the body answered, also when it answered late. */
  @Transactional
  public void answer(
      Standing standing,
      long opinion,
      int version,
      boolean objection,
      @Nullable String text,
      @Nullable String document,
      LocalDate on) {
    standing.mustBeBoard();
    if (!takesAnswers(standing)) {
      throw Refused.because(
          "Đã có quyết định khen thưởng; ý kiến đến sau không ghi vào hồ sơ thẩm định nữa.");
    }
    var proposal = proposal(standing);
    var before = find(standing, proposal, opinion);
    if (objection && text == null) {
      throw Refused.at("noi-dung", "Hãy ghi nội dung ý kiến khác.");
    }
    if (on.isBefore(before.askedOn()) || on.isAfter(today())) {
      throw Refused.at(
          "ngay",
          "Ngày trả lời phải từ ngày xin ý kiến %s đến hôm nay."
              .formatted(Vi.date(before.askedOn())));
    }
    if (!opinions.answer(opinion, proposal, version, objection, text, document, on)) {
      var now = find(standing, proposal, opinion);
      throw new Overtaken(
          Map.of(
              "version", Integer.toString(now.version()),
              "tra-loi", now.state(today()),
              "noi-dung", now.answerText() == null ? "" : now.answerText(),
              "van-ban", now.answerDocument() == null ? "" : now.answerDocument(),
              "ngay", Vi.date(now.answeredOn())));
    }
    record(
        standing,
        "council.answer",
        opinion,
        "%s: %s"
            .formatted(
                before.bodyName(),
                objection ? "có ý kiến khác" : "nhất trí, không có ý kiến khác"));
  }

  /** Whether an answer may still be recorded or mended: until the award is decided. */
  public static boolean takesAnswers(Standing standing) {
    return standing.year().state().isBefore(BlocYearState.DECIDED);
  }

  private Opinion find(Standing standing, long proposal, long id) {
    return opinions.list(standing.year().id(), proposal).stream()
        .filter(o -> o.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no opinion " + id));
  }

  private long proposal(Standing standing) {
    return proposals.submitted(standing.year().id()).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no proposal was sent"))
        .proposal();
  }

  private LocalDate today() {
    return Vi.day(clock.instant());
  }

  private void record(Standing standing, String action, long id, String sentence) {
    events.publishEvent(AppraisalService.change(standing, action, id, sentence));
  }
}
