/**
 * Official documents (văn bản): one content, two formats (State and Party), two files (Word and
 * PDF), and the register of what was issued.
 *
 * <p>It is a tool, not a reader: it knows no bloc and no year; a feature hands it a filled paper.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "evidence"})
@NullMarked
package vn.giaouoc.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
