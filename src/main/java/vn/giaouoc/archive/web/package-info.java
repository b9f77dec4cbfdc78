/** The page of the handover box and of the year's file. */
@NullMarked
package vn.giaouoc.archive.web;

import org.jspecify.annotations.NullMarked;
