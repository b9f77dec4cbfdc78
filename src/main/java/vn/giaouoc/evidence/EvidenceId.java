package vn.giaouoc.evidence;

/** Identifies one piece of evidence (minh chứng). */
public record EvidenceId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
