package vn.giaouoc.award;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Units;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;

/** The door for the past: proposals and awards known from a source. Only the program may. */
@Service
public class AwardRecords {

  private final ProposalRepository proposals;
  private final ItemRepository items;
  private final ItemText text;
  private final AwardRepository awards;
  private final AwardCatalogue catalogue;
  private final DeliveryRepository deliveries;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AwardRecords(
      ProposalRepository proposals,
      ItemRepository items,
      ItemText text,
      AwardRepository awards,
      AwardCatalogue catalogue,
      DeliveryRepository deliveries,
      Units units,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.items = items;
    this.text = text;
    this.awards = awards;
    this.catalogue = catalogue;
    this.deliveries = deliveries;
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A line of a proposal a source tells of.
   *
   * @param conferrer as the source writes it, or null for the catalogue's
   */
  public record Line(ItemDraft draft, @Nullable String conferrer) {}

  /** Records a proposal a source tells of, as sent. Its id. */
  @Transactional
  public long proposal(Standing standing, Iterable<Line> proposed, String source) {
    mustBeTheProgram(standing.actor());
    var year = standing.year();
    var id = proposals.add(year.id(), null);
    for (var line : proposed) {
      var fixed = text.of(standing, line.draft());
      var by = line.conferrer() == null ? fixed.conferrer() : line.conferrer();
      var told = new ItemRepository.Fixed(fixed.wording(), by, fixed.recipientName());
      items.add(id, line.draft(), told);
    }
    proposals.saveHead(id, 0, null, "Ghi theo tư liệu: " + source);
    proposals.markSubmitted(id, clock.instant(), standing.actor().name());
    record(
        standing.actor(),
        year.bloc(),
        "award.record-proposal",
        id,
        "Ghi nhận đề nghị khen thưởng theo tư liệu",
        source);
    return id;
  }

  /**
   * Records an award a source tells of.
   *
   * @param unit null for collectives the source leaves unnamed; then {@code unnamed} says how many
   * @param wording as the source writes it
   * @param conferrer as the source writes it, or null for the catalogue's
   */
  @Transactional
  public long award(
      Actor actor,
      BlocId bloc,
      int year,
      String code,
      String wording,
      @Nullable String conferrer,
      @Nullable UnitId unit,
      @Nullable Integer unnamed,
      String reasonLine,
      LocalDate announcedOn,
      String source) {
    mustBeTheProgram(actor);
    var recipient =
        unit == null
            ? Vi.count(unnamed == null ? 1 : unnamed) + " tập thể"
            : units.get(unit, announcedOn).name();
    var id =
        awards.add(
            new AwardRepository.Draft(
                bloc,
                year,
                null,
                null,
                code,
                wording,
                conferrer == null ? catalogue.get(code).conferrer() : conferrer,
                unit,
                unnamed,
                recipient,
                reasonLine,
                null,
                source));
    record(
        actor,
        bloc,
        "award.record-award",
        id,
        "Ghi nhận %s: %s năm %d theo tư liệu".formatted(wording, recipient, year),
        source);
    return id;
  }

  /** Records the ceremony a source tells of, and what was handed over at it. */
  @Transactional
  public void delivery(
      Actor actor,
      BlocYear year,
      LocalDate on,
      @Nullable String place,
      String occasion,
      java.util.Collection<Long> handed,
      String source) {
    mustBeTheProgram(actor);
    var id = deliveries.add(year.id(), on, place, occasion, null);
    awards.deliver(handed, id, null);
    record(
        actor,
        year.bloc(),
        "award.record-delivery",
        id,
        "Ghi nhận lễ trao thưởng ngày " + Vi.date(on),
        source);
  }

  private static void mustBeTheProgram(Actor actor) {
    if (!actor.isSystem()) {
      throw new NotAllowed("only the program records the past");
    }
  }

  private void record(
      Actor actor, BlocId bloc, String action, long id, String sentence, String source) {
    events.publishEvent(
        Change.by(actor, action).on("award", id).in(bloc, null).saying(sentence).because(source));
  }
}
