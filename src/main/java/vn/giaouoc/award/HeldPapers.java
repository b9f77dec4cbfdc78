package vn.giaouoc.award;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** The papers the program itself holds, so that nobody needs to attach them. */
@Component
class HeldPapers {

  private final RankFacts ranks;
  private final JdbcClient jdbc;

  HeldPapers(RankFacts ranks, JdbcClient jdbc) {
    this.ranks = ranks;
    this.jdbc = jdbc;
  }

  /**
   * What is held.
   *
   * @param everywhere for every item of the proposal
   * @param submitting units whose own submission is in the register of documents
   * @param numbered whether the bloc's submission has its number
   */
  record Held(Set<PaperKind> everywhere, Set<UnitId> submitting, boolean numbered) {

    /** For one item: the ballot result where a round stands behind it. */
    Set<PaperKind> of(ProposalItem item) {
      var held = EnumSet.noneOf(PaperKind.class);
      held.addAll(everywhere);
      if (item.round() != null) {
        held.add(PaperKind.BALLOT_RESULT);
      }
      if (item.unit() != null && submitting.contains(item.unit())) {
        held.add(PaperKind.UNIT_SUBMISSION);
      }
      return held;
    }
  }

  /** What is held for this version; one statement beside the ranking. */
  Held of(BlocYear year, Proposal proposal) {
    return ReadMemo.once(List.of("award.held", proposal.id()), () -> read(year, proposal));
  }

  private Held read(BlocYear year, Proposal proposal) {
    var found = new Found();
    jdbc.sql(
            """
            select 'MINUTES' what, null unit from meeting.meeting_year y
              join meeting.minutes m on m.meeting_id = y.meeting_id
              where y.year_id = :year and y.kind = 'YEAR_END'
                and m.chair_signed_at is not null and m.secretary_signed_at is not null
            union all
            select case when d.source_type = :unitSource then 'UNIT'
                when d.number is not null then 'NUMBERED' end, d.issuer_unit
              from document.issued d
              where d.year_id = :year and d.type = 'TTr' and (d.source_type = :unitSource
                or (d.source_type = :blocSource and d.source_id = :proposal))
            """)
        .param("year", year.id().value())
        .param("proposal", proposal.id())
        .param("unitSource", SubmissionPapers.ofUnits(year.id()))
        .param("blocSource", SubmissionPapers.OF_BLOC)
        .query(rs -> {
          found.add(rs.getString("what"), rs.getObject("unit", Long.class));
        });
    var everywhere = EnumSet.noneOf(PaperKind.class);
    if (proposal.signerPosition() != null) {
      everywhere.add(PaperKind.SUBMISSION);
    }
    if (found.minutes) {
      everywhere.add(PaperKind.MINUTES);
    }
    if (!ranks.rows(year).isEmpty()) {
      everywhere.add(PaperKind.SCORE_TABLE);
    }
    return new Held(everywhere, found.units, found.numbered);
  }

  /** The rows, taken apart. */
  private static final class Found {

    private final Set<UnitId> units = new HashSet<>();
    private boolean minutes;
    private boolean numbered;

    void add(@Nullable String what, @Nullable Long unit) {
      minutes |= "MINUTES".equals(what);
      numbered |= "NUMBERED".equals(what);
      if ("UNIT".equals(what) && unit != null) {
        units.add(new UnitId(unit));
      }
    }
  }
}
