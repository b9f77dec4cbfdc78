/** Walks every page of the demonstration as many people, follows every link, fills every form. */
@NullMarked
package vn.giaouoc.crawl;

import org.jspecify.annotations.NullMarked;
