package vn.giaouoc.plan.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.plan.BoardRemarkService;
import vn.giaouoc.plan.CommentKind;
import vn.giaouoc.plan.ConsultationRound;
import vn.giaouoc.plan.ConsultationService;
import vn.giaouoc.plan.DraftComment;
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.Reply;
import vn.giaouoc.plan.ReplyKind;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Makes the page of comments from its records. */
@Component
class CommentPages {

  private final ConsultationService consultations;
  private final BoardRemarkService board;
  private final Clock clock;

  CommentPages(ConsultationService consultations, BoardRemarkService board, Clock clock) {
    this.consultations = consultations;
    this.board = board;
    this.clock = clock;
  }

  /**
   * The page; the reply form that was refused is shown again as it was typed.
   *
   * @param refused the anchor of that form, or null
   */
  DraftCommentsPage of(YearHere here, @Nullable String refused, Form typed) {
    var year = here.year().id();
    var path = here.path() + "/ke-hoach/gop-y";
    var round = consultations.rounds(year).stream().findFirst().orElse(null);
    var comments = consultations.comments(year);
    var names = here.members().stream().collect(Collectors.toMap(Member::unit, Member::name));
    var open = here.year().state() != BlocYearState.CLOSED;
    var leads = here.standing().leads() && open;
    var review = board.review(year).orElse(null);
    return new DraftCommentsPage(
        here.frame("ke-hoach"),
        path,
        round == null ? null : round(here, round, comments),
        round == null || !round.isOpen() ? List.of() : own(here, round, comments),
        comments.stream()
            .filter(c -> c.kind() == CommentKind.COMMENT)
            .map(c -> comment(c, names, path, refused, typed))
            .toList(),
        board.remarks(year).stream()
            .map(r ->
                row(
                    "ban-" + r.id(),
                    r.madeBy(),
                    Vi.time(r.madeAt()),
                    false,
                    r.document().vi(),
                    r.body(),
                    r.reply(),
                    r.version(),
                    path + "/ban/" + r.id(),
                    refused,
                    typed))
            .toList(),
        leads && (round == null || !round.isOpen()),
        leads,
        here.standing().isBoard() && open,
        review == null
            ? ""
            : "%s, %s%s"
                .formatted(
                    review.givenBy(),
                    Vi.time(review.givenAt()),
                    review.conclusion() == null ? "" : ": " + review.conclusion()),
        Option.of(DraftDocument.class, DraftDocument::vi),
        Option.of(ReplyKind.class, ReplyKind::vi));
  }

  private DraftCommentsPage.Round round(
      YearHere here, ConsultationRound round, List<DraftComment> comments) {
    var answered =
        comments.stream()
            .filter(c -> c.round() == round.id())
            .map(DraftComment::unit)
            .collect(Collectors.toSet());
    var silent = units(here, u -> !answered.contains(u));
    var overdue = Vi.day(clock.instant()).isAfter(round.deadline());
    var mayClose = round.isOpen() && here.standing().leads() && (silent.isEmpty() || overdue);
    var closing =
        silent.isEmpty()
            ? "Mọi đơn vị đã trả lời."
            : overdue
                ? "Đã hết hạn; %d đơn vị chưa trả lời sẽ được ghi “không có ý kiến”."
                    .formatted(silent.size())
                : "Chỉ khép được khi mọi đơn vị đã trả lời hoặc sau hạn "
                    + Vi.date(round.deadline())
                    + ".";
    return new DraftCommentsPage.Round(
        "Đợt lấy ý kiến số " + round.number(),
        round.isOpen(),
        round.isOpen()
            ? "Đang mở, hạn " + Vi.date(round.deadline()) + (overdue ? " (đã quá hạn)" : "")
            : "Đã khép " + Vi.time(round.closedAt()),
        round.documents().stream().map(DraftDocument::vi).collect(Collectors.joining(", ")),
        round.letter() == null ? "" : round.letter(),
        kind(here, round, comments, CommentKind.AGREED),
        round.isOpen() ? silent : List.of(),
        kind(here, round, comments, CommentKind.NO_REPLY),
        mayClose,
        closing);
  }

  private static List<String> kind(
      YearHere here, ConsultationRound round, List<DraftComment> comments, CommentKind kind) {
    var units =
        comments.stream()
            .filter(c -> c.round() == round.id() && c.kind() == kind)
            .map(DraftComment::unit)
            .collect(Collectors.toSet());
    return units(here, units::contains);
  }

  private static List<String> units(YearHere here, Predicate<UnitId> which) {
    return here.members().stream().filter(m -> which.test(m.unit())).map(Member::name).toList();
  }

  private static List<DraftCommentsPage.Own> own(
      YearHere here, ConsultationRound round, List<DraftComment> comments) {
    return here.members().stream()
        .filter(m -> here.standing().belongsTo(m.unit()))
        .map(m ->
            new DraftCommentsPage.Own(
                m.unit().value(),
                m.name(),
                comments.stream()
                    .anyMatch(c -> c.round() == round.id() && c.unit().equals(m.unit()))))
        .toList();
  }

  private static DraftCommentsPage.CommentRow comment(
      DraftComment c,
      Map<UnitId, String> names,
      String path,
      @Nullable String refused,
      Form typed) {
    var document = c.document() == null ? "" : c.document().vi();
    return row(
        "yk-" + c.id(),
        names.getOrDefault(c.unit(), "Đơn vị đã ra khỏi khối"),
        Vi.time(c.sentAt()),
        c.late(),
        c.place() == null ? document : document + ", " + c.place(),
        c.body() == null ? "" : c.body(),
        c.reply(),
        c.version(),
        path + "/tra-loi/" + c.id(),
        refused,
        typed);
  }

  private static DraftCommentsPage.CommentRow row(
      String anchor,
      String who,
      String when,
      boolean late,
      String where,
      String body,
      @Nullable Reply reply,
      int version,
      String action,
      @Nullable String refused,
      Form typed) {
    var form =
        anchor.equals(refused)
            ? typed
            : Form.filled(
                Map.of(
                    "cach", reply == null ? ReplyKind.TIEP_THU.name() : reply.kind().name(),
                    "traLoi", reply == null ? "" : reply.text(),
                    "version", Integer.toString(version)));
    return new DraftCommentsPage.CommentRow(
        anchor,
        who,
        when,
        late,
        where,
        body,
        reply == null ? "" : reply.kind().vi(),
        reply == null ? "" : reply.text(),
        reply == null ? "" : reply.by() + ", " + Vi.time(reply.at()),
        action,
        form);
  }

  static List<DraftDocument> documents(Form form) {
    return Arrays.stream(DraftDocument.values())
        .filter(d -> form.raws("vanBan").contains(d.name()))
        .toList();
  }
}
