/**
 * The command line: what the one jar can be told to do.
 *
 * <p>It knows no rule of its own; each command asks the module whose matter it is.
 */
@ApplicationModule
@NullMarked
package vn.giaouoc.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
