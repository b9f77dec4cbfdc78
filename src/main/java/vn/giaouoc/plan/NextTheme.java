package vn.giaouoc.plan;

import java.util.Optional;
import vn.giaouoc.year.BlocYear;

/** Asked when a year is opened: implemented by the module that knows closing meetings. */
public interface NextTheme {

  /** The theme the closing meeting of this year set for the following one, if it set any. */
  Optional<String> setIn(BlocYear year);
}
