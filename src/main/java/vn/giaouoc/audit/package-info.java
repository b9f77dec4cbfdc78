/**
 * The log (nhật ký): who did, saw and exported what, appended in the transaction of the act itself,
 * each entry chained to the one before by its hash.
 *
 * <p>It knows nobody: modules publish {@link vn.giaouoc.shared.Recorded} events. It decides no
 * right: whoever asks for entries has checked that the reader may see them.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.giaouoc.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
