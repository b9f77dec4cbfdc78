package vn.giaouoc.shared.api;

import java.io.IOException;

/** A body is larger than the API takes. */
final class TooLarge extends IOException {

  private static final long serialVersionUID = 1;

  TooLarge() {
    super("the body is too large");
  }
}
