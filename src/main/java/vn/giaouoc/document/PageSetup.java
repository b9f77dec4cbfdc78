package vn.giaouoc.document;

/**
 * How the pages of a document are set up; A4 in any case.
 *
 * @param tables type size in tables, in points
 * @param foot small print at the foot of every page; may be empty
 */
public record PageSetup(boolean landscape, double tables, String foot) {

  /** Upright, without small print. */
  public static final PageSetup PORTRAIT = new PageSetup(false, 12.5, "");
}
