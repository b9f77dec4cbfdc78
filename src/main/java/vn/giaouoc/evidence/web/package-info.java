/** How a kept file is fetched and how a form asks for one. */
@NullMarked
package vn.giaouoc.evidence.web;

import org.jspecify.annotations.NullMarked;
