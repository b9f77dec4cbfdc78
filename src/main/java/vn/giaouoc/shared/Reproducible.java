package vn.giaouoc.shared;

import java.util.List;

/**
 * A module that keeps results together with the facts they rest on, and can work them out again.
 */
public interface Reproducible {

  /**
   * What came of working out all stored results of one kind.
   *
   * @param what the kind, for a person, for example “bảng xếp hạng”
   * @param asked how many are stored
   * @param done how many were worked out again
   * @param differing one Vietnamese sentence for each that was not stored so, or could not be
   *     worked out
   */
  record Reproduction(String what, int asked, int done, List<String> differing) {

    public Reproduction {
      differing = List.copyOf(differing);
    }
  }

  /** Works out every stored result from its own facts alone; writes nothing. */
  Reproduction reproduce();
}
