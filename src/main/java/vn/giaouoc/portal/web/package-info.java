/** The public pages, and the pages inside a year where news is written. */
@NullMarked
package vn.giaouoc.portal.web;

import org.jspecify.annotations.NullMarked;
