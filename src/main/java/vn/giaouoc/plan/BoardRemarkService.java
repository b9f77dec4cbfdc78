package vn.giaouoc.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of the Board's review of the drafts (REQ-87). */
@Service
public class BoardRemarkService {

  private final BoardRepository board;
  private final Drafting drafting;
  private final Clock clock;

  BoardRemarkService(BoardRepository board, Drafting drafting, Clock clock) {
    this.board = board;
    this.drafting = drafting;
    this.clock = clock;
  }

  /** The Board's remarks of the year in the order they were made. */
  @Transactional(readOnly = true)
  public List<BoardRemark> remarks(YearId year) {
    return board.remarks(year);
  }

  /** How the Board ended its review, if it did. */
  @Transactional(readOnly = true)
  public Optional<BoardReview> review(YearId year) {
    return board.review(year);
  }

  /** The Board remarks on a draft. */
  @Transactional
  public long remark(Standing standing, DraftDocument document, String body) {
    standing.mustBeBoard();
    standing.mustBeOpen();
    var by = standing.actor().name();
    var id = board.add(standing.year().id(), document, body, by, clock.instant());
    drafting.record(
        standing,
        Change.by(standing.actor(), "plan.board-remark")
            .on("board-remark", id)
            .saying("Ban Thi đua - Khen thưởng góp ý " + Drafting.lower(document.vi()))
            .after(Map.of("Nội dung", body)));
    return id;
  }

  /** The leader answers a remark: accepted, or explained. */
  @Transactional
  public void reply(Standing standing, long remark, ReplyKind kind, String text, int version) {
    standing.mustLead();
    standing.mustBeOpen();
    var year = standing.year().id();
    var before = board.remark(year, remark).orElseThrow();
    var reply = new Reply(kind, text, standing.actor().name(), clock.instant());
    board.reply(year, remark, reply, version);
    drafting.record(
        standing,
        Change.by(standing.actor(), "plan.reply-board-remark")
            .on("board-remark", remark)
            .saying(kind.vi() + " góp ý của Ban Thi đua - Khen thưởng: " + text)
            .before(ConsultationRepository.replyFields(before.reply(), before.version()))
            .after(Map.of("cach", kind.name(), "traLoi", text)));
  }

  /**
   * The Board ends its review; it may do so again when the drafts come back.
   *
   * @param conclusion its summary, or null for “không có góp ý thêm”
   */
  @Transactional
  public void conclude(Standing standing, @Nullable String conclusion) {
    standing.mustBeBoard();
    standing.mustBeOpen();
    board.conclude(standing.year().id(), conclusion, standing.actor().name(), clock.instant());
    drafting.record(
        standing,
        Change.by(standing.actor(), "plan.board-review")
            .on("plan", standing.year().id())
            .saying("Ban Thi đua - Khen thưởng kết thúc góp ý dự thảo")
            .after(conclusion == null ? Map.of() : Map.of("Kết luận", conclusion)));
  }
}
