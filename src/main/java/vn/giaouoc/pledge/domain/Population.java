package vn.giaouoc.pledge.domain;

/**
 * The things a target is reckoned over (đối tượng tính).
 *
 * @param text as the pledge words it, for example “gia đình cán bộ, công chức”
 */
public record Population(PopulationCode code, String text) {

  /** The population in its usual wording. */
  public static Population of(PopulationCode code) {
    return new Population(code, code.vi());
  }
}
