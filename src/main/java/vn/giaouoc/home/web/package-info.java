/** The page of the desk. */
@NullMarked
package vn.giaouoc.home.web;

import org.jspecify.annotations.NullMarked;
