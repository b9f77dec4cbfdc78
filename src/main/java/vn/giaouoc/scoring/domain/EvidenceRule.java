package vn.giaouoc.scoring.domain;

/**
 * What must prove an answer (minh chứng).
 *
 * @param compulsory whether a sheet cannot be submitted without a file here
 * @param text which paper is meant, for example “Báo cáo số liệu có xác nhận”; may be empty
 */
public record EvidenceRule(boolean compulsory, String text) {

  /** Nothing is asked for. */
  public static final EvidenceRule NONE = new EvidenceRule(false, "");
}
