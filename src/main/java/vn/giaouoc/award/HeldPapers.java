package vn.giaouoc.award;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.YearId;

/** The papers the program itself holds, so that nobody needs to attach them. */
@Component
class HeldPapers {

  private final Rankings rankings;
  private final JdbcClient jdbc;

  HeldPapers(Rankings rankings, JdbcClient jdbc) {
    this.rankings = rankings;
    this.jdbc = jdbc;
  }

  /** What is held for every item of the year's proposal. */
  Set<PaperKind> of(YearId year, Proposal proposal) {
    var held = EnumSet.noneOf(PaperKind.class);
    if (proposal.signerPosition() != null) {
      held.add(PaperKind.SUBMISSION);
    }
    if (minutesSigned(year)) {
      held.add(PaperKind.MINUTES);
    }
    if (!rankings.finalRows(year).isEmpty()) {
      held.add(PaperKind.SCORE_TABLE);
    }
    return held;
  }

  /** The same for one item: the ballot result where a round stands behind it. */
  static Set<PaperKind> with(Set<PaperKind> held, ProposalItem item) {
    if (item.round() == null) {
      return held;
    }
    var more = EnumSet.of(PaperKind.BALLOT_RESULT);
    more.addAll(held);
    return more;
  }

  private boolean minutesSigned(YearId year) {
    return jdbc.sql(
            """
            select exists (select 1 from meeting.meeting_year y
              join meeting.minutes m on m.meeting_id = y.meeting_id
              where y.year_id = :year and y.kind = 'YEAR_END'
                and m.chair_signed_at is not null and m.secretary_signed_at is not null)
            """)
        .param("year", year.value())
        .query(Boolean.class)
        .single();
  }
}
