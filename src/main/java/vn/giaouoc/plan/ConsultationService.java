package vn.giaouoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of asking for comments and answering them (lấy ý kiến; tiếp thu, giải trình). */
@Service
public class ConsultationService {

  private final ConsultationRepository consultations;
  private final Drafting drafting;
  private final Clock clock;

  ConsultationService(ConsultationRepository consultations, Drafting drafting, Clock clock) {
    this.consultations = consultations;
    this.drafting = drafting;
    this.clock = clock;
  }

  /** The rounds of the year, the newest first. */
  @Transactional(readOnly = true)
  public List<ConsultationRound> rounds(YearId year) {
    return consultations.rounds(year);
  }

  /** All answers of all rounds of the year, in the order they came. */
  @Transactional(readOnly = true)
  public List<DraftComment> comments(YearId year) {
    return consultations.comments(year);
  }

  /** The round that takes comments now, if one does. */
  @Transactional(readOnly = true)
  public Optional<ConsultationRound> openRound(YearId year) {
    return consultations.rounds(year).stream().filter(ConsultationRound::isOpen).findFirst();
  }

  /**
   * Sends the drafts to all units.
   *
   * @param deadline the last day for comments; later ones are marked late
   */
  @Transactional
  public long open(
      Standing standing,
      List<DraftDocument> documents,
      LocalDate deadline,
      @Nullable String letter) {
    standing.mustLead();
    standing.mustBeOpen();
    if (documents.isEmpty()) {
      throw Refused.at("vanBan", "Hãy chọn ít nhất một dự thảo để lấy ý kiến.");
    }
    if (deadline.isBefore(Vi.day(clock.instant()))) {
      throw Refused.at("han", "Hạn góp ý phải từ hôm nay trở đi.");
    }
    if (openRound(standing.year().id()).isPresent()) {
      throw Refused.because("Đang có một đợt lấy ý kiến chưa khép. Hãy khép đợt đó trước.");
    }
    return start(standing, documents, deadline, letter);
  }

  long start(
      Standing standing,
      List<DraftDocument> documents,
      LocalDate deadline,
      @Nullable String letter) {
    var id =
        consultations.open(
            standing.year().id(),
            documents,
            deadline,
            letter,
            standing.actor().name(),
            clock.instant());
    drafting.record(
        standing,
        Change.by(standing.actor(), "plan.open-consultation")
            .on("consultation", id)
            .saying("Gửi dự thảo lấy ý kiến các đơn vị, hạn " + Vi.date(deadline))
            .after(
                Map.of(
                    "Dự thảo",
                    documents.stream().map(DraftDocument::vi).collect(Collectors.joining(", ")))));
    return id;
  }

  /** A unit's comment on one place of one draft. */
  @Transactional
  public long comment(
      Standing standing, UnitId unit, DraftDocument document, @Nullable String place, String body) {
    standing.mustBelongTo(unit);
    var round = mustBeOpen(standing);
    var id = add(standing, round, unit, CommentKind.COMMENT, document, place, body);
    recordAnswer(standing, unit, id, "Góp ý dự thảo " + Drafting.lower(document.vi()), body);
    return id;
  }

  /** A unit agrees with the drafts as they are. */
  @Transactional
  public void agree(Standing standing, UnitId unit) {
    standing.mustBelongTo(unit);
    var round = mustBeOpen(standing);
    var agreed =
        consultations.comments(standing.year().id()).stream()
            .anyMatch(c -> c.round() == round.id() && c.unit().equals(unit));
    if (agreed) {
      throw Refused.because("Đơn vị đã trả lời đợt lấy ý kiến này.");
    }
    var id = add(standing, round, unit, CommentKind.AGREED, null, null, null);
    recordAnswer(standing, unit, id, "Đồng ý với các dự thảo", "");
  }

  /** The leader answers a comment: accepted, or explained. */
  @Transactional
  public void reply(Standing standing, long comment, ReplyKind kind, String text, int version) {
    standing.mustLead();
    standing.mustBeOpen();
    var year = standing.year().id();
    var before = consultations.comment(year, comment).orElseThrow();
    if (before.kind() != CommentKind.COMMENT) {
      throw Refused.because("Đơn vị này không có ý kiến cần trả lời.");
    }
    var reply = new Reply(kind, text, standing.actor().name(), clock.instant());
    consultations.reply(year, comment, reply, version);
    drafting.record(
        standing,
        Change.by(standing.actor(), "plan.reply-comment")
            .on("draft-comment", comment)
            .forUnit(before.unit())
            .saying(kind.vi() + " ý kiến của đơn vị: " + text)
            .before(ConsultationRepository.replyFields(before.reply(), before.version()))
            .after(Map.of("cach", kind.name(), "traLoi", text)));
  }

  /**
   * Closes the round. Before the deadline every unit must have answered; after it the silent ones
   * are recorded as “không có ý kiến”.
   */
  @Transactional
  public void close(Standing standing) {
    standing.mustLead();
    var year = standing.year().id();
    var round = mustBeOpen(standing);
    var answered =
        consultations.comments(year).stream()
            .filter(c -> c.round() == round.id())
            .map(DraftComment::unit)
            .collect(Collectors.toSet());
    var silent = standing.members().stream().filter(u -> !answered.contains(u)).toList();
    if (!silent.isEmpty() && !isLate(round)) {
      throw Refused.because(
          "Còn %d đơn vị chưa trả lời và chưa hết hạn %s. Hãy chờ hết hạn rồi khép; khi đó các đơn vị này được ghi “không có ý kiến”."
              .formatted(silent.size(), Vi.date(round.deadline())));
    }
    for (var unit : silent) {
      add(standing, round, unit, CommentKind.NO_REPLY, null, null, null);
    }
    if (!consultations.close(year, round.id(), standing.actor().name(), clock.instant())) {
      throw Refused.because("Đợt lấy ý kiến này đã được khép.");
    }
    drafting.record(
        standing,
        Change.by(standing.actor(), "plan.close-consultation")
            .on("consultation", round.id())
            .saying(
                "Khép đợt lấy ý kiến số %d; %d đơn vị không có ý kiến"
                    .formatted(round.number(), silent.size())));
  }

  private boolean isLate(ConsultationRound round) {
    return Vi.day(clock.instant()).isAfter(round.deadline());
  }

  private ConsultationRound mustBeOpen(Standing standing) {
    return openRound(standing.year().id())
        .orElseThrow(() ->
            Refused.because(
                "Hiện không có đợt lấy ý kiến nào đang mở. Ý kiến thêm xin nêu tại hội nghị ký kết."));
  }

  private long add(
      Standing standing,
      ConsultationRound round,
      UnitId unit,
      CommentKind kind,
      @Nullable DraftDocument document,
      @Nullable String place,
      @Nullable String body) {
    return consultations.add(
        standing.year().id(),
        new DraftComment(
            0,
            round.id(),
            unit,
            kind,
            document,
            place,
            body,
            kind != CommentKind.NO_REPLY && isLate(round),
            standing.actor().name(),
            clock.instant(),
            null,
            0));
  }

  private void recordAnswer(Standing standing, UnitId unit, long id, String sentence, String body) {
    drafting.record(
        standing,
        Change.by(standing.actor(), "plan.answer-consultation")
            .on("draft-comment", id)
            .forUnit(unit)
            .saying(sentence)
            .after(body.isEmpty() ? Map.of() : Map.of("Nội dung", body)));
  }
}
