package vn.giaouoc.voting;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.year.Standing;

/** The teller minutes of a closed round. */
@Service
public class TellerMinutesService {

  private final RoundRepository rounds;
  private final TellerRepository tellers;
  private final ApplicationEventPublisher events;

  TellerMinutesService(
      RoundRepository rounds, TellerRepository tellers, ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.tellers = tellers;
    this.events = events;
  }

  /** Corrects the wording; with a day of signing the text becomes final. */
  @Transactional
  public void save(
      Standing standing, long id, int version, String body, @Nullable LocalDate signedOn) {
    standing.must(standing.isTeller() || standing.leads(), "write teller minutes");
    var round = rounds.get(standing.year().id(), id);
    var before = tellers.minutes(id).orElseThrow();
    if (!tellers.saveMinutes(id, version, body, signedOn)) {
      throw new Overtaken(
          Map.of("version", Integer.toString(before.version()), "noi-dung", before.body()));
    }
    events.publishEvent(
        RoundService.change(
                standing,
                signedOn == null ? "voting.edit-minutes" : "voting.sign-minutes",
                id,
                (signedOn == null ? "Sửa" : "Ghi nhận đã ký")
                    + " biên bản kiểm phiếu “"
                    + round.title()
                    + "”")
            .before(Map.of("Nội dung", before.body()))
            .after(Map.of("Nội dung", body)));
  }
}
