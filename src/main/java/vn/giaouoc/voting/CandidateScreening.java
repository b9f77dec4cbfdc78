package vn.giaouoc.voting;

import java.util.List;
import java.util.Map;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** Asked before a round for an award is opened: implemented by the module that knows exclusions. */
public interface CandidateScreening {

  /** For each unit that may not be put forward, all sentences that say why. */
  Map<UnitId, List<String>> barred(BlocYear year);
}
