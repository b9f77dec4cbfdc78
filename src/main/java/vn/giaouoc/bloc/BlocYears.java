package vn.giaouoc.bloc;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.web.Link;

/** The years of blocs, for their pages. Implemented by the module that knows years. */
public interface BlocYears {

  /**
   * One year.
   *
   * @param state the state in words
   * @param href where its pages are; empty for those who do not see inside
   * @param open whether it is not closed yet
   */
  record Line(BlocId bloc, int year, String state, String href, boolean open) {}

  /** The open years of many blocs, in one statement, the oldest first. */
  List<Line> open(Actor actor, Collection<BlocId> blocs);

  /** All years of a bloc, the newest first. */
  List<Line> all(Actor actor, BlocId bloc);

  /** Where the actor opens a new year, or null for those who may not. */
  @Nullable Link opening(Actor actor, BlocId bloc);
}
