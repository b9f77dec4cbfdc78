/** What a year's file must hold, and how long. Plain Java. */
@NullMarked
package vn.giaouoc.archive.domain;

import org.jspecify.annotations.NullMarked;
