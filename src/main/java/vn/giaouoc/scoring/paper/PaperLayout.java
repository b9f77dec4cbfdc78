package vn.giaouoc.scoring.paper;

/** How a score sheet is laid out on paper. */
public enum PaperLayout {
  /** A4 portrait: what the unit says of itself. */
  PORTRAIT,
  /** A4 landscape: all columns the reader may see, side by side. */
  LANDSCAPE
}
