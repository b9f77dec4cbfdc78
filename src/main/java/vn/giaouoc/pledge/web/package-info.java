/** Pages of the pledge: clauses, targets, signing, registration, lights. */
@NullMarked
package vn.giaouoc.pledge.web;

import org.jspecify.annotations.NullMarked;
