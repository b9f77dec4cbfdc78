package vn.giaouoc.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.shared.UnitId;

/**
 * What a body outside the bloc gave the units at one leaf (L14).
 *
 * @param leaf key of the leaf
 * @param document number and name of the paper it rests on
 * @param evidence a copy of that paper, if one was handed in
 * @param figures by unit; a unit it says nothing of is absent
 * @param by who entered it, by office
 * @param version counts its changes
 */
public record ExternalFigures(
    String leaf,
    String document,
    LocalDate issuedOn,
    @Nullable EvidenceId evidence,
    Map<UnitId, Input> figures,
    String by,
    Instant at,
    int version) {

  public ExternalFigures {
    figures = Map.copyOf(figures);
  }
}
