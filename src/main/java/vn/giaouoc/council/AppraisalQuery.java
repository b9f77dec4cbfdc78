package vn.giaouoc.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.year.Standing;

/**
 * Reading the appraisal. Who sees inside the bloc sees the verdicts; what other bodies said and the
 * report to the Council are for those above the bloc.
 */
@Service
@Transactional(readOnly = true)
public class AppraisalQuery {

  private final AppraisalRepository appraisals;
  private final OpinionRepository opinions;
  private final Agenda agenda;

  AppraisalQuery(AppraisalRepository appraisals, OpinionRepository opinions, Agenda agenda) {
    this.appraisals = appraisals;
    this.opinions = opinions;
    this.agenda = agenda;
  }

  /** The items last sent with their appraisals; empty while nothing was sent. */
  public List<AgendaItem> items(Standing standing) {
    standing.mustSeeInside();
    return agenda.of(standing);
  }

  /** Whether the reader may see opinions and report. */
  public static boolean seesAll(Standing standing) {
    return standing.isBoard()
        || standing.isCouncilMember()
        || standing.isChairman()
        || standing.isOverseer();
  }

  /** The opinions asked about a proposal. */
  public List<Opinion> opinions(Standing standing, long proposal) {
    standing.must(seesAll(standing), "see opinions of other bodies");
    return opinions.list(standing.year().id(), proposal);
  }

  /** The report on a proposal that counts now. */
  public Optional<AppraisalReport> report(Standing standing, long proposal) {
    standing.must(seesAll(standing), "see the report to the Council");
    return appraisals.report(standing.year().id(), proposal);
  }
}
