package vn.giaouoc.shared;

import java.util.List;

/** What was handed in is larger than is read; 413. */
public final class Oversized extends Refused {

  /** Refuses for one reason that says what is too large and how much is allowed. */
  public Oversized(String sentence) {
    super(List.of(new Reason(null, sentence, null)));
  }

  @Override
  public int status() {
    return 413;
  }
}
