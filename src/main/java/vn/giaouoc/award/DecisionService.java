package vn.giaouoc.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** Award decisions: prepared by the Board, signed by the Chairman. */
@Service
public class DecisionService {

  private final DecisionRepository decisions;
  private final AwardRepository awards;
  private final AwardCatalogue catalogue;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecisionService(
      DecisionRepository decisions,
      AwardRepository awards,
      AwardCatalogue catalogue,
      ApplicationEventPublisher events,
      Clock clock) {
    this.decisions = decisions;
    this.awards = awards;
    this.catalogue = catalogue;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Prepares the drafts from what was agreed: one decision for each issuer. Drafts made before are
   * replaced; signed decisions stay.
   */
  @Transactional
  public void drawUp(Standing standing, List<ItemOutcome> outcomes) {
    standing.mustBeBoard();
    var year = standing.year();
    decisions.dropDrafts(year.bloc(), year.number());
    var byIssuer = new LinkedHashMap<String, Long>();
    for (var outcome : outcomes) {
      var item = outcome.item();
      var type = catalogue.get(outcome.awardCode());
      var same = outcome.awardCode().equals(item.awardCode());
      var wording =
          same
              ? item.wording()
              : catalogue.wording(type.code(), standing.province(), Vi.day(clock.instant()));
      var decision =
          byIssuer.computeIfAbsent(
              type.conferrer(),
              issuer ->
                  decisions.add(
                      year.bloc(),
                      year.number(),
                      item.proposal(),
                      issuer,
                      issuer,
                      "Về việc tặng thưởng cho các tập thể có thành tích xuất sắc trong phong trào"
                          + " thi đua năm "
                          + year.number(),
                      null));
      awards.add(
          new AwardRepository.Draft(
              year.bloc(),
              year.number(),
              decision,
              item.id(),
              type.code(),
              wording,
              type.conferrer(),
              item.unit(),
              item.unnamedCount(),
              item.recipientName(),
              outcome.reasonLine(),
              outcome.refusal(),
              null));
    }
    record(standing, "award.draw-up-decision", year.id(), "Dự thảo quyết định khen thưởng");
  }

  /** Changes who signs and the subject of a draft. */
  @Transactional
  public void saveHead(Standing standing, long id, int version, String signer, String subject) {
    standing.mustBeBoard();
    var before = get(standing, id);
    if (!decisions.saveHead(id, version, signer, subject)) {
      throw overtaken(before);
    }
    record(standing, "award.edit-decision", id, "Sửa dự thảo quyết định khen thưởng");
  }

  /**
   * The Chairman signs a draft of his own; the number may come later.
   *
   * @param dated the day on the decision
   */
  @Transactional
  public void sign(Standing standing, long id, int version, LocalDate dated) {
    standing.must(standing.isChairman() || standing.actor().isSystem(), "sign the decision");
    signed(standing, id, version, dated, null, "Ký quyết định khen thưởng");
  }

  /** The Board registers the paper original of a decision signed by hand, with its number. */
  @Transactional
  public void registerOriginal(
      Standing standing, long id, int version, LocalDate dated, String number) {
    standing.mustBeBoard();
    signed(
        standing,
        id,
        version,
        dated,
        number,
        "Ghi nhận quyết định khen thưởng số " + number + " đã ký");
  }

  private void signed(
      Standing standing,
      long id,
      int version,
      LocalDate dated,
      @Nullable String number,
      String sentence) {
    var before = get(standing, id);
    if (standing.year().state() != BlocYearState.COUNCIL) {
      throw Refused.because(
          "Quyết định được ký ở bước “%s”; năm thi đua đang ở bước “%s”."
              .formatted(BlocYearState.COUNCIL.vi(), standing.year().state().vi()));
    }
    if (dated.isAfter(Vi.day(clock.instant()))) {
      throw Refused.at("ngay", "Ngày ký không được sau hôm nay.");
    }
    if (!decisions.sign(id, version, dated, number, standing.actor().name())) {
      throw overtaken(before);
    }
    record(standing, "award.sign-decision", id, sentence + " ngày " + Vi.date(dated));
  }

  /** Types the number the registry gave after signing. */
  @Transactional
  public void typeNumber(Standing standing, long id, int version, String number) {
    standing.mustBeBoard();
    var before = get(standing, id);
    if (!decisions.typeNumber(id, version, number)) {
      throw overtaken(before);
    }
    record(standing, "award.number-decision", id, "Ghi số quyết định " + number);
  }

  /** Records that a unit whose award was not given has been told, with the reason. */
  @Transactional
  public void notice(
      Standing standing, long award, int version, @Nullable String number, LocalDate on) {
    standing.mustBeBoard();
    var year = standing.year();
    var before = awards.get(year.bloc(), year.number(), award);
    if (!awards.notice(award, version, number, on)) {
      throw new Overtaken(Map.of("version", Integer.toString(before.version())));
    }
    events.publishEvent(
        change(
                standing,
                "award.notice",
                award,
                "Thông báo %s không được tặng %s"
                    .formatted(before.recipientName(), before.wording()))
            .forUnit(before.unit())
            .because(before.refusal()));
  }

  private AwardDecision get(Standing standing, long id) {
    return decisions.get(standing.year().bloc(), standing.year().number(), id);
  }

  private static Overtaken overtaken(AwardDecision now) {
    return new Overtaken(
        Map.of(
            "version", Integer.toString(now.version()),
            "trich-yeu", now.subject(),
            "nguoi-ky", now.signerPosition()));
  }

  private void record(Standing standing, String action, Object id, String sentence) {
    events.publishEvent(change(standing, action, id, sentence));
  }

  private static Change change(Standing standing, String action, Object id, String sentence) {
    return Change.by(standing.actor(), action)
        .on("award-decision", id)
        .in(standing.year().bloc(), standing.year().id())
        .saying(sentence);
  }
}
