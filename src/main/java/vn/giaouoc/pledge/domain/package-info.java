/**
 * The rules of targets (chỉ tiêu): what may be asked, how many are needed, which light a figure
 * gets and why.
 *
 * <p>Plain Java: no database, no clock, no page. Percentages are compared as exact fractions.
 */
@NamedInterface("domain")
@NullMarked
package vn.giaouoc.pledge.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
