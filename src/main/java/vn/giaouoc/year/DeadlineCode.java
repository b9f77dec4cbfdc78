package vn.giaouoc.year;

/**
 * The deadlines the program knows. Their days are data: the template of the province is the
 * parameters {@code deadline.…}. A year may have more, which its leader adds.
 */
public final class DeadlineCode {

  public static final String OPEN = "OPEN";
  public static final String COMMENTS = "COMMENTS";
  public static final String LAUNCH_MEETING = "LAUNCH_MEETING";
  public static final String PLEDGE = "PLEDGE";
  public static final String REGISTRATION = "REGISTRATION";
  public static final String FIGURES_Q1 = "FIGURES_Q1";
  public static final String MIDYEAR_REPORT_OPENS = "MIDYEAR_REPORT_OPENS";
  public static final String MIDYEAR_REPORT = "MIDYEAR_REPORT";
  public static final String MIDYEAR_MEETING = "MIDYEAR_MEETING";
  public static final String FIGURES_Q3 = "FIGURES_Q3";
  public static final String INSPECTION = "INSPECTION";
  public static final String MODELS = "MODELS";
  public static final String SELF_SCORING_OPENS = "SELF_SCORING_OPENS";
  public static final String SELF_SCORING = "SELF_SCORING";
  public static final String CROSS_CHECK = "CROSS_CHECK";
  public static final String JOINT_ACTIVITY = "JOINT_ACTIVITY";
  public static final String YEAREND_REPORT = "YEAREND_REPORT";
  public static final String YEAREND_MEETING = "YEAREND_MEETING";
  public static final String PROPOSAL = "PROPOSAL";
  public static final String OPINIONS = "OPINIONS";
  public static final String COUNCIL = "COUNCIL";
  public static final String DECISION = "DECISION";
  public static final String CEREMONY = "CEREMONY";
  public static final String HANDOVER = "HANDOVER";

  private DeadlineCode() {}
}
