package vn.giaouoc.award.web;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.Award;
import vn.giaouoc.award.AwardDecision;
import vn.giaouoc.award.AwardFiles;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the pages of decisions. */
@Component
class DecisionPages {

  private final AwardQuery query;

  DecisionPages(AwardQuery query) {
    this.query = query;
  }

  static String at(YearHere here) {
    return here.path() + "/khen-thuong/quyet-dinh";
  }

  DecisionListPage list(YearHere here) {
    var decisions = query.decisions(here.standing());
    var awards = query.awards(here.standing());
    var links = new ArrayList<Link>();
    return new DecisionListPage(
        here.frame("khen-thuong"),
        next(here, decisions, awards, links),
        links,
        decisions.stream().map(d -> decision(here, d, awards)).toList(),
        awards.stream().filter(a -> a.decision() == null).map(a -> row(here, a)).toList());
  }

  private static String next(
      YearHere here, List<AwardDecision> decisions, List<Award> awards, List<Link> links) {
    var state = here.year().state();
    if (decisions.isEmpty()) {
      if (!awards.isEmpty()) {
        return "";
      }
      if (state.isBefore(BlocYearState.COUNCIL)) {
        return "Năm thi đua đang ở bước “%s”. Dự thảo quyết định được lập khi Hội đồng kết thúc phiên họp."
            .formatted(state.vi());
      }
      links.add(new Link(here.path() + "/khen-thuong/hoi-dong", "Phiên họp Hội đồng"));
      return AwardQuery.seesDrafts(here.standing())
          ? "Chưa có dự thảo quyết định. Dự thảo được lập tự động khi kết thúc phiên họp Hội đồng."
          : "Hội đồng Thi đua - Khen thưởng đang xét; chưa có quyết định nào được ký.";
    }
    if (decisions.stream().anyMatch(d -> !d.signed())) {
      return "Soát dự thảo, trình Chủ tịch ký; quyết định ký trên giấy thì ghi số và ngày ký.";
    }
    if (state == BlocYearState.COUNCIL) {
      links.add(new Link(here.path(), "Tổng quan của năm"));
      return "Mọi quyết định đã ký. Ban Thi đua - Khen thưởng ghi nhận quyết định ở trang Tổng quan của năm.";
    }
    if (here.standing().isBoard()
        && awards.stream().anyMatch(a -> !a.given() && a.noticeOn() == null)) {
      return "Hãy thông báo cho đơn vị không được tặng, kèm lý do.";
    }
    return "";
  }

  private DecisionListPage.Decision decision(YearHere here, AwardDecision d, List<Award> awards) {
    var board = here.standing().isBoard();
    var sign = here.standing().isChairman() && !d.signed();
    return new DecisionListPage.Decision(
        at(here) + "/" + d.id(),
        title(d),
        d.subject(),
        state(d),
        d.signed() ? "ok" : "info",
        sign
            ? "Ký"
            : board && !d.signed()
                ? "Soát, ghi nhận đã ký"
                : board && d.number() == null ? "Ghi số" : "",
        rows(here, d, awards));
  }

  private static List<DecisionListPage.Row> rows(
      YearHere here, AwardDecision d, List<Award> awards) {
    return awards.stream()
        .filter(a -> a.decision() != null && a.decision() == d.id())
        .map(a -> row(here, a))
        .toList();
  }

  static String title(AwardDecision d) {
    var sign =
        d.number() == null
            ? "Quyết định của " + d.issuer()
            : "Quyết định số %s của %s".formatted(d.number(), d.issuer());
    return d.dated() == null ? sign : sign + " ngày " + Vi.date(d.dated());
  }

  static String state(AwardDecision d) {
    return !d.signed()
        ? "Dự thảo"
        : d.number() == null && d.source() == null ? "Đã ký, chưa có số" : "Đã ký";
  }

  private static DecisionListPage.Row row(YearHere here, Award a) {
    return new DecisionListPage.Row(
        a.recipientName(),
        a.unit() != null && here.standing().belongsTo(a.unit()),
        a.wording(),
        a.reasonLine(),
        a.revokedOn() != null ? "Đã thu hồi" : a.given() ? "Được tặng" : "Không được tặng",
        a.revokedOn() != null ? "bad" : a.given() ? "ok" : "muted",
        a.source() != null ? "Theo tư liệu: " + a.source() : a.refusal() == null ? "" : a.refusal(),
        grounds(here, a),
        a.given()
            ? ""
            : a.noticeOn() == null
                ? "Chưa thông báo"
                : "Đã thông báo ngày %s%s"
                    .formatted(
                        Vi.date(a.noticeOn()),
                        a.noticeNumber() == null ? "" : ", văn bản " + a.noticeNumber()),
        !a.given() && a.noticeOn() == null && here.standing().isBoard()
            ? at(here) + "/thong-bao/" + a.id()
            : "");
  }

  /** From the result back to why: votes of the bloc, file, appraisal, votes of the Council. */
  private static List<Link> grounds(YearHere here, Award a) {
    if (a.item() == null) {
      return List.of();
    }
    var at = here.path() + "/khen-thuong";
    var links = new ArrayList<Link>();
    links.add(new Link(at, "Đề nghị"));
    if (AwardFiles.maySee(here.standing(), a.unit())) {
      links.add(new Link(at + "/ho-so/" + a.item(), "Hồ sơ"));
    }
    links.add(new Link(at + "/tham-dinh/" + a.item(), "Thẩm định"));
    links.add(new Link(at + "/hoi-dong", "Hội đồng"));
    return links;
  }

  DecisionPage one(YearHere here, long id) {
    var d = get(here, id);
    var standing = here.standing();
    var time = here.year().state() == BlocYearState.COUNCIL;
    return new DecisionPage(
        here.frame("khen-thuong"),
        at(here) + "/" + id,
        title(d),
        state(d),
        d.signed() ? "ok" : "info",
        d.subject(),
        d.signerPosition(),
        Vi.date(d.dated()),
        d.signedBy() == null ? "" : d.signedBy(),
        rows(here, d, query.awards(standing)),
        standing.isBoard() && !d.signed(),
        standing.isChairman() && !d.signed() && time,
        standing.isBoard() && !d.signed() && time,
        standing.isBoard() && d.signed() && d.number() == null && d.source() == null,
        d.signed() || time
            ? ""
            : "Quyết định được ký ở bước “%s”; năm thi đua đang ở bước “%s”."
                .formatted(BlocYearState.COUNCIL.vi(), here.year().state().vi()),
        d.version());
  }

  AwardDecision get(YearHere here, long id) {
    return query.decisions(here.standing()).stream()
        .filter(d -> d.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no decision " + id));
  }

  Award award(YearHere here, long id) {
    return query.awards(here.standing()).stream()
        .filter(a -> a.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no award " + id));
  }
}
