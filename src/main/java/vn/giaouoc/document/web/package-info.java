/** Where documents are fetched and their numbers typed. */
@NullMarked
package vn.giaouoc.document.web;

import org.jspecify.annotations.NullMarked;
