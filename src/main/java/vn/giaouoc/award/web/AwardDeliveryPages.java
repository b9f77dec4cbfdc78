package vn.giaouoc.award.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.Award;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.award.DeliveryService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Builds the page of the delivery. */
@Component
class AwardDeliveryPages {

  private final AwardQuery query;
  private final DeliveryService deliveries;

  AwardDeliveryPages(AwardQuery query, DeliveryService deliveries) {
    this.query = query;
    this.deliveries = deliveries;
  }

  static String at(YearHere here) {
    return here.path() + "/khen-thuong/trao";
  }

  AwardDeliveryPage page(YearHere here) {
    var given = query.awards(here.standing()).stream().filter(Award::given).toList();
    var decided = !here.year().state().isBefore(BlocYearState.DECIDED);
    var board = here.standing().isBoard();
    var waiting = given.stream().filter(a -> a.stands() && a.deliveredOn() == null).toList();
    return new AwardDeliveryPage(
        here.frame("khen-thuong"),
        at(here),
        next(here, given, waiting),
        counts(given),
        given.stream().map(a -> row(here, a, board && decided)).toList(),
        deliveries.ceremonies(here.standing()).stream()
            .map(d ->
                new AwardDeliveryPage.Ceremony(
                    Long.toString(d.id()),
                    Vi.date(d.heldOn()) + " – " + d.occasion(),
                    d.place() == null ? "" : d.place(),
                    d.by() == null ? "" : d.by()))
            .toList(),
        waiting.stream()
            .map(a -> new Option(Long.toString(a.id()), a.recipientName() + " – " + a.wording()))
            .toList(),
        board && decided && !waiting.isEmpty());
  }

  private static String next(YearHere here, List<Award> given, List<Award> waiting) {
    if (given.isEmpty()) {
      return "Chưa có khen thưởng nào được quyết định nên chưa có gì để trao.";
    }
    var unchecked = given.stream().filter(a -> a.stands() && a.objectText() == null).count();
    if (here.year().state().isBefore(BlocYearState.DECIDED)) {
      return "Trao thưởng được ghi sau khi Ban Thi đua - Khen thưởng ghi nhận quyết định ở trang Tổng"
          + " quan của năm.";
    }
    if (waiting.isEmpty()) {
      return "Đã trao đủ số khen thưởng được quyết định.";
    }
    return unchecked > 0
        ? "Còn %s hiện vật chưa soát nội dung trước khi đặt làm; còn %s khen thưởng chưa trao."
            .formatted(Vi.count(unchecked), Vi.count(waiting.size()))
        : "Nội dung hiện vật đã soát đủ; còn %s khen thưởng chưa trao."
            .formatted(Vi.count(waiting.size()));
  }

  private static List<Option> counts(List<Award> given) {
    return List.of(
        new Option(number(given, "all"), "Được quyết định tặng"),
        new Option(number(given, "checked"), "Đã soát nội dung hiện vật"),
        new Option(number(given, "delivered"), "Đã trao"));
  }

  private static String number(List<Award> given, String what) {
    return Vi.count(
        given.stream()
            .filter(a ->
                switch (what) {
                  case "checked" -> a.objectText() != null;
                  case "delivered" -> a.deliveredOn() != null;
                  default -> true;
                })
            .mapToInt(Award::count)
            .sum());
  }

  private static AwardDeliveryPage.Row row(YearHere here, Award a, boolean may) {
    var revoked = a.revokedOn() != null;
    var delivered = a.deliveredOn() != null;
    return new AwardDeliveryPage.Row(
        a.recipientName(),
        a.unit() != null && here.standing().belongsTo(a.unit()),
        a.wording(),
        Vi.count(a.count()),
        a.objectText() == null ? "" : a.objectText(),
        a.objectCheckedBy() == null ? "" : a.objectCheckedBy(),
        revoked ? "Đã thu hồi" : delivered ? "Đã trao" : "Chưa trao",
        revoked ? "bad" : delivered ? "ok" : "warn",
        delivered
            ? "Ngày %s%s"
                .formatted(
                    Vi.date(a.deliveredOn()),
                    a.deliveredTo() == null ? "" : ", người nhận: " + a.deliveredTo())
            : "",
        may && !revoked && !delivered ? at(here) + "/hien-vat/" + a.id() : "");
  }
}
