package vn.giaouoc.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

/**
 * Revoking awards (hủy bỏ, thu hồi; R-063). It stands beside the year: the year's state does not
 * change, a closed year included.
 */
@Service
public class RevocationService {

  private final AwardRepository awards;
  private final DeliveryRepository revocations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RevocationService(
      AwardRepository awards,
      DeliveryRepository revocations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.awards = awards;
    this.revocations = revocations;
    this.events = events;
    this.clock = clock;
  }

  /** Records the act by which an award is revoked. The Board records what the Chairman decided. */
  @Transactional
  public void revoke(Standing standing, Revocation act) {
    standing.must(standing.isBoard() || standing.isChairman(), "revoke");
    var award = get(standing, act.award());
    if (standing.year().state().isBefore(BlocYearState.DECIDED) && award.source() == null) {
      throw Refused.because("Chưa có quyết định khen thưởng nên chưa có gì để thu hồi.");
    }
    if (!award.given()) {
      throw Refused.because(award.recipientName() + " không được tặng khen thưởng này.");
    }
    if (award.revokedOn() != null) {
      throw Refused.because("Khen thưởng này đã bị thu hồi.");
    }
    if (act.actOn().isAfter(Vi.day(clock.instant()))) {
      throw Refused.at("ngay", "Ngày văn bản thu hồi không được sau hôm nay.");
    }
    var since = award.decisionDate();
    if (since != null && act.actOn().isBefore(since)) {
      throw Refused.at(
          "ngay", "Ngày văn bản thu hồi không được trước ngày quyết định khen thưởng.");
    }
    revocations.revoke(act, standing.actor().name());
    events.publishEvent(
        Change.by(standing.actor(), "award.revoke")
            .on("award", act.award())
            .in(standing.year().bloc(), standing.year().id())
            .forUnit(award.unit())
            .saying(
                "Hủy bỏ %s của %s theo %s"
                    .formatted(award.wording(), award.recipientName(), act.actNumber()))
            .because(act.reason()));
  }

  /** Records when money and object came back. */
  @Transactional
  public void returned(
      Standing standing,
      long award,
      int version,
      @Nullable LocalDate money,
      @Nullable LocalDate object) {
    standing.mustBeBoard();
    var of = get(standing, award);
    if (!revocations.returned(award, version, money, object)) {
      throw overtaken(standing, award);
    }
    events.publishEvent(
        Change.by(standing.actor(), "award.returned")
            .on("award", award)
            .in(standing.year().bloc(), standing.year().id())
            .forUnit(of.unit())
            .saying("Ghi nhận thu hồi tiền thưởng, hiện vật của " + of.recipientName()));
  }

  private Overtaken overtaken(Standing standing, long award) {
    return revocations.revocations(standing.year().bloc(), standing.year().number()).stream()
        .filter(r -> r.award() == award)
        .findFirst()
        .map(r ->
            new Overtaken(
                Map.of(
                    "version", Integer.toString(r.version()),
                    "tien", Vi.date(r.moneyReturnedOn()),
                    "hien-vat", Vi.date(r.objectReturnedOn()))))
        .orElseThrow(() -> new NoSuchElementException("no revocation of " + award));
  }

  /** The revocations of the year. */
  @Transactional(readOnly = true)
  public List<Revocation> list(Standing standing) {
    standing.mustSeeInside();
    return revocations.revocations(standing.year().bloc(), standing.year().number());
  }

  private Award get(Standing standing, long id) {
    return awards.get(standing.year().bloc(), standing.year().number(), id);
  }
}
