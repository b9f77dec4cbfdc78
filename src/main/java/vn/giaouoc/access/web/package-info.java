/** The security of every page, signing in, the pages of accounts, and what is shown on errors. */
@NullMarked
package vn.giaouoc.access.web;

import org.jspecify.annotations.NullMarked;
