/** The pages of the work of the year: reports, activities, models, inspections, directions. */
@NullMarked
package vn.giaouoc.work.web;

import org.jspecify.annotations.NullMarked;
