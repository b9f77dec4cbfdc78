/** What every page is made of: the answer, the form with its errors, the frame around the page. */
@NullMarked
package vn.giaouoc.shared.web;

import org.jspecify.annotations.NullMarked;
