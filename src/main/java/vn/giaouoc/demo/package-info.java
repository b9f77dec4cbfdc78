/**
 * The demonstration: five real blocs as far as public articles tell of them, and an example bloc
 * taken through a whole year.
 *
 * <p>It knows every module, uses only what they offer to all, and runs only in the profile {@code
 * demo}.
 */
@ApplicationModule
@NullMarked
package vn.giaouoc.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
