package vn.giaouoc.award;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.evidence.EvidenceAccess;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.YearAccess;

/**
 * Who may fetch what was put into an award file. Such a file is kept without its bloc and year, so
 * that not everybody inside the year may; see {@link AwardFiles}.
 */
@Component
class AwardEvidence implements EvidenceAccess {

  private final JdbcClient jdbc;
  private final YearAccess access;

  AwardEvidence(JdbcClient jdbc, YearAccess access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  private record Place(YearId year, @Nullable UnitId unit) {}

  @Override
  public boolean maySee(Actor actor, Evidence evidence) {
    return jdbc
        .sql(
            """
            select distinct p.year_id, i.unit_id from award.paper f
            join award.proposal_item i on i.id = f.item_id
            join award.proposal p on p.id = i.proposal_id
            where f.evidence_id = :evidence
            """)
        .param("evidence", evidence.id().value())
        .query((rs, _) -> new Place(new YearId(rs.getLong("year_id")), ItemRepository.unit(rs)))
        .list()
        .stream()
        .anyMatch(place -> maySee(actor, place));
  }

  private boolean maySee(Actor actor, Place place) {
    try {
      return AwardFiles.maySee(access.standing(actor, place.year()), place.unit());
    } catch (NotAllowed | NoSuchElementException e) {
      return false;
    }
  }
}
