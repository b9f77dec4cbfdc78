package vn.giaouoc.evidence;

import vn.giaouoc.shared.Actor;

/**
 * Says who may fetch a file. Implemented by the modules that know blocs and years; one that says
 * yes is enough. Without an implementation only the unit that handed it in may.
 */
public interface EvidenceAccess {

  /** Whether the actor may fetch this file. */
  boolean maySee(Actor actor, Evidence evidence);
}
