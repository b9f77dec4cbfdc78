package vn.giaouoc.year;

import java.util.List;
import java.util.Set;

/** Implemented by each module that owns a matter a year waits for. */
public interface GuardAnswers {

  /** The guards this module answers; no other module may answer them. */
  Set<Guard> answered();

  /** Everything that is missing for this guard; empty when it holds. */
  List<Lack> lacks(BlocYear year, Guard guard);
}
