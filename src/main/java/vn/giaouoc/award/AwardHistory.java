package vn.giaouoc.award;

import java.util.Collection;
import java.util.List;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;

/**
 * Who was awarded over the years: results that anyone may see. Names are those of the decisions; an
 * award of the past may be known from a source only.
 */
public interface AwardHistory {

  /**
   * All awards given in the bloc, the newest year first; one statement. Revoked ones are marked.
   */
  List<Award> ofBloc(BlocId bloc);

  /** All awards given to these units, for a unit and its predecessors; one statement. */
  List<Award> ofUnits(Collection<UnitId> units);
}
