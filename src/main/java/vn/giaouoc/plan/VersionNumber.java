package vn.giaouoc.plan;

/**
 * The number of a version: 0.n while it is a draft, 1.0 when adopted, 1.n for later changes.
 *
 * @param major 0 before adoption
 */
public record VersionNumber(int major, int minor) {

  /** Nothing saved yet. */
  public static final VersionNumber NONE = new VersionNumber(0, 0);

  /** Whether it was adopted. */
  public boolean isAdopted() {
    return major > 0;
  }

  /** As officials read it, for example “bản 1.0 đã thông qua” or “dự thảo 0.3”. */
  public String vi() {
    if (!isAdopted()) {
      return "dự thảo " + this;
    }
    return minor == 0 ? "bản " + this + " đã thông qua" : "bản " + this + " sửa đổi";
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
