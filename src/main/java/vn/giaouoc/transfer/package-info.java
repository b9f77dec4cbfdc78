/**
 * Moving a whole installation (xuất, nhập dữ liệu): every table and every kept file as one open
 * package, and back into an empty database.
 *
 * <p>It knows no table by name but those it leaves out, and no rule of any module.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "access", "evidence"})
@NullMarked
package vn.giaouoc.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
