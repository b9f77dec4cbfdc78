/**
 * Accounts (tài khoản), the roles granted to them and where, signing in, sessions, API tokens.
 *
 * <p>It knows no unit and no bloc but by their ids, and decides no right of a year: it only says
 * who acts and with which grants.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package vn.giaouoc.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
