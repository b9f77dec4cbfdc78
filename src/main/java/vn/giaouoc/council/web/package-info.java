/** The pages of the Board's appraisal and of the Council's sittings. */
@NullMarked
package vn.giaouoc.council.web;

import org.jspecify.annotations.NullMarked;
