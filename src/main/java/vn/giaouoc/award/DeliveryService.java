package vn.giaouoc.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** The order of flags and certificates and their delivery. The Board does both. */
@Service
public class DeliveryService {

  private final AwardRepository awards;
  private final DeliveryRepository deliveries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeliveryService(
      AwardRepository awards,
      DeliveryRepository deliveries,
      ApplicationEventPublisher events,
      Clock clock) {
    this.awards = awards;
    this.deliveries = deliveries;
    this.events = events;
    this.clock = clock;
  }

  /** What stands on the object unless the province words it otherwise. */
  public static String usualText(Award award) {
    return "%s TẶNG\n%s\n%s\n%s"
        .formatted(
            award.conferrer().toUpperCase(java.util.Locale.forLanguageTag("vi")),
            award.wording(),
            award.recipientName(),
            award.reasonLine());
  }

  /**
   * Keeps the checked text of a flag or certificate for the order to the supplier. It must hold the
   * recipient's name letter by letter.
   */
  @Transactional
  public void checkObject(Standing standing, long award, int version, String text) {
    standing.mustBeBoard();
    var of = get(standing, award);
    if (of.unit() != null && !text.contains(of.recipientName())) {
      throw Refused.at(
          "noi-dung",
          "Nội dung phải có đúng từng chữ tên ghi trong quyết định: “" + of.recipientName() + "”.");
    }
    if (!awards.objectText(
        award, version, text, standing.actor().name(), Vi.day(clock.instant()))) {
      throw new Overtaken(
          Map.of(
              "version",
              Integer.toString(of.version()),
              "noi-dung",
              of.objectText() == null ? "" : of.objectText()));
    }
    record(
        standing,
        "award.check-object",
        award,
        "Soát nội dung hiện vật của " + of.recipientName(),
        of);
  }

  /** Records a ceremony; its id. */
  @Transactional
  public long ceremony(
      Standing standing,
      LocalDate heldOn,
      @Nullable String place,
      String occasion,
      @Nullable String by) {
    standing.mustBeBoard();
    mustBeDecided(standing);
    if (heldOn.isAfter(Vi.day(clock.instant()))) {
      throw Refused.at("ngay", "Lễ trao thưởng chưa diễn ra: ngày trao không được sau hôm nay.");
    }
    var id = deliveries.add(standing.year().id(), heldOn, place, occasion, by);
    events.publishEvent(
        Change.by(standing.actor(), "award.ceremony")
            .on("award-delivery", id)
            .in(standing.year().bloc(), standing.year().id())
            .saying("Ghi nhận lễ trao thưởng ngày %s: %s".formatted(Vi.date(heldOn), occasion)));
    return id;
  }

  /** Records that these awards were handed over at that ceremony. */
  @Transactional
  public void deliver(
      Standing standing, long delivery, Collection<Long> ids, @Nullable String receivedBy) {
    standing.mustBeBoard();
    mustBeDecided(standing);
    var there =
        deliveries.list(standing.year().id()).stream().filter(d -> d.id() == delivery).findFirst();
    if (there.isEmpty()) {
      throw new java.util.NoSuchElementException("no delivery " + delivery);
    }
    var handed = ids.stream().map(id -> get(standing, id)).toList();
    var wrong = handed.stream().filter(a -> !a.stands()).map(Award::recipientName).toList();
    if (!wrong.isEmpty()) {
      throw Refused.because(
          "Không được tặng hoặc đã bị thu hồi: " + String.join(", ", wrong) + ".");
    }
    if (ids.isEmpty()) {
      throw Refused.at("khen-thuong", "Hãy chọn ít nhất một khen thưởng đã trao.");
    }
    awards.deliver(ids, delivery, receivedBy);
    for (var award : handed) {
      record(
          standing,
          "award.deliver",
          award.id(),
          "Trao %s cho %s ngày %s"
              .formatted(award.wording(), award.recipientName(), Vi.date(there.get().heldOn())),
          award);
    }
  }

  /** The ceremonies of the year. */
  @Transactional(readOnly = true)
  public List<AwardDelivery> ceremonies(Standing standing) {
    standing.mustSeeInside();
    return deliveries.list(standing.year().id());
  }

  private Award get(Standing standing, long award) {
    return awards.get(standing.year().bloc(), standing.year().number(), award);
  }

  private static void mustBeDecided(Standing standing) {
    if (standing.year().state().isBefore(BlocYearState.DECIDED)) {
      throw Refused.because("Chưa có quyết định khen thưởng nên chưa trao được.");
    }
  }

  private void record(Standing standing, String action, long id, String sentence, Award award) {
    events.publishEvent(
        Change.by(standing.actor(), action)
            .on("award", id)
            .in(standing.year().bloc(), standing.year().id())
            .forUnit(award.unit())
            .saying(sentence));
  }
}
