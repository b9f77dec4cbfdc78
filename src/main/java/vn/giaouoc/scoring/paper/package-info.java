/** Score sheets and rankings as papers to print, sign and file. */
@NullMarked
package vn.giaouoc.scoring.paper;

import org.jspecify.annotations.NullMarked;
