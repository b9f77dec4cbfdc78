package vn.giaouoc.council.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.CouncilSitting;
import vn.giaouoc.council.SittingQuery;
import vn.giaouoc.council.SittingState;
import vn.giaouoc.council.SittingVote;
import vn.giaouoc.council.VoteRule;
import vn.giaouoc.council.domain.CouncilShare;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the page of the Council's sitting. */
@Component
class SittingPages {

  private final SittingQuery query;
  private final Templates templates;
  private final Clock clock;

  SittingPages(SittingQuery query, Templates templates, Clock clock) {
    this.query = query;
    this.templates = templates;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public JteModel model(YearHere here, Form form) {
    return templates.councilSitting(page(here), form);
  }

  private SittingPage page(YearHere here) {
    var standing = here.standing();
    var items = query.agenda(standing);
    var sitting = query.sitting(standing).orElse(null);
    var day = sitting == null ? Vi.day(clock.instant()) : sitting.heldOn();
    var rules = query.rules(standing, items, day);
    var votes = sitting == null ? Map.<Long, SittingVote>of() : query.votes(standing, sitting.id());
    var sits = here.year().state() == BlocYearState.COUNCIL;
    var open = sits && (sitting == null || sitting.state() == SittingState.PLANNED);
    var planned = sits && sitting != null && sitting.state() == SittingState.PLANNED;
    return new SittingPage(
        here.frame("khen-thuong"),
        here.year().version(),
        SittingNext.of(here.year().state(), sitting, items, votes, Vi.day(clock.instant())),
        new SittingPage.Rights(
            open && standing.isBoard(),
            planned && (standing.isBoard() || standing.isCouncilMember()),
            planned && standing.isBoard(),
            sits && standing.isBoard()),
        sitting == null ? null : facts(here, sitting),
        items.stream()
            .filter(AgendaItem::goesOn)
            .map(i -> row(i, rules.get(i.awardCode()), votes.get(i.item().id()), sitting))
            .toList(),
        planned
            ? query.notices(here.year().bloc(), Objects.requireNonNull(sitting), items, rules)
            : List.of(),
        items.stream().filter(i -> !i.goesOn()).map(SittingPages::outside).toList(),
        query.superseded(standing).stream().map(SittingPages::earlier).toList());
  }

  private static SittingPage.Earlier earlier(CouncilSitting s) {
    return new SittingPage.Earlier(
        Vi.date(s.heldOn()), Objects.requireNonNullElse(s.supersededReason(), ""), s.minutes());
  }

  /** Name and why it is not voted on. */
  private static Option outside(AgendaItem item) {
    return new Option(
        item.item().recipientName() + " – " + item.wording(),
        Objects.requireNonNullElse(item.refusal(null), ""));
  }

  private static SittingPage.Facts facts(YearHere here, CouncilSitting s) {
    var lines = new ArrayList<Option>();
    lines.add(new Option(Vi.date(s.heldOn()), "Ngày họp"));
    if (s.place() != null) {
      lines.add(new Option(s.place(), "Địa điểm"));
    }
    lines.add(
        new Option(
            "%s thành viên; có mặt %s, xin ý kiến bằng văn bản %s, vắng %s"
                .formatted(
                    Vi.count(s.members()),
                    Vi.count(s.present()),
                    Vi.count(s.inWriting()),
                    Vi.count(s.absent())),
            "Hội đồng"));
    lines.add(new Option(s.chair(), "Chủ trì"));
    lines.add(new Option(s.secretary(), "Thư ký"));
    if (s.postedFrom() != null) {
      lines.add(
          new Option(
              "từ ngày "
                  + Vi.date(s.postedFrom())
                  + (s.postedAt() == null ? "" : " tại " + s.postedAt()),
              "Công khai danh sách"));
    }
    if (s.discussion() != null) {
      lines.add(new Option(s.discussion(), "Ý kiến thảo luận"));
    }
    return new SittingPage.Facts(
        SittingController.at(here) + "/" + s.id(),
        s.version(),
        s.state().vi(),
        s.state() == SittingState.CLOSED ? "ok" : "warn",
        lines,
        s.minutes());
  }

  private static SittingPage.Row row(
      AgendaItem item,
      @Nullable VoteRule rule,
      @Nullable SittingVote vote,
      @Nullable CouncilSitting sitting) {
    var of = Objects.requireNonNull(rule);
    var threshold = vote == null ? of.threshold() : vote.threshold();
    return new SittingPage.Row(
        item.item().recipientName(),
        item.wording(),
        sitting == null ? threshold.vi() : CouncilShare.reckon(threshold, sitting.members()),
        source(vote == null ? of.source() : vote.source(), of.certainty()),
        vote == null ? "" : count(vote),
        vote == null ? "Chưa ghi phiếu" : vote.agreed() ? "Đồng ý" : "Không đồng ý",
        vote == null ? "muted" : vote.agreed() ? "ok" : "bad",
        vote == null ? "" : vote.explanation());
  }

  private static String source(String source, Certainty certainty) {
    return certainty == Certainty.DESIGN
        ? source.replaceFirst("^Mặc định: Mặc định", "Mặc định")
        : source + " · " + certainty.vi();
  }

  private static String count(SittingVote vote) {
    var c = vote.count();
    var text =
        new StringBuilder(vote.secret() ? "Bỏ phiếu kín" : "Biểu quyết")
            .append(": %d đồng ý, %d không đồng ý".formatted(c.agree(), c.disagree()));
    if (c.invalid() > 0) {
      text.append(", ").append(c.invalid()).append(" không hợp lệ");
    }
    if (c.notReturned() > 0) {
      text.append(", ").append(c.notReturned()).append(" không thu về");
    }
    return text.append("; phát ra ").append(c.issued()).toString();
  }

  JteModel votes(YearHere here, long id, @Nullable Form typed) {
    var standing = here.standing();
    var sitting = query.get(standing, id);
    var items = query.agenda(standing).stream().filter(AgendaItem::goesOn).toList();
    var rules = query.rules(standing, items, sitting.heldOn());
    var page =
        new SittingVotesPage(
            here.frame("khen-thuong"),
            SittingController.at(here),
            "%s/%s thành viên dự họp hoặc được xin ý kiến bằng văn bản"
                .formatted(Vi.count(sitting.takingPart()), Vi.count(sitting.members())),
            items.stream()
                .map(i -> {
                  var rule = Objects.requireNonNull(rules.get(i.awardCode()));
                  return new SittingVotesPage.Row(
                      Long.toString(i.item().id()),
                      i.item().recipientName(),
                      i.wording(),
                      CouncilShare.reckon(rule.threshold(), sitting.members()),
                      rule.secret());
                })
                .toList());
    return templates.councilVotes(
        page,
        id,
        typed == null
            ? SittingForms.votes(sitting, items, rules, query.votes(standing, id))
            : typed);
  }
}
