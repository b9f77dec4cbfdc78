package vn.giaouoc.shared.api;

import org.jspecify.annotations.Nullable;

/** A request body whose fields are as many as the records it speaks of. */
public interface NamesFields {

  /** The body's name for a field of the form, or null where it has none of its own. */
  @Nullable String nameOf(String formField);
}
