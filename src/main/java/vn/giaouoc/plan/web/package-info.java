/** Pages of the plan: overview, forms, comments on the drafts, versions. */
@NullMarked
package vn.giaouoc.plan.web;

import org.jspecify.annotations.NullMarked;
