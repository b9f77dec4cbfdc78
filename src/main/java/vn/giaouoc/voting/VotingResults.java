package vn.giaouoc.voting;

import java.util.List;
import vn.giaouoc.shared.YearId;

/** What other modules may ask about the award review of a year. */
public interface VotingResults {

  /** All closed rounds of the year with their candidates, first rounds first; two statements. */
  List<RoundView> closed(YearId year);
}
