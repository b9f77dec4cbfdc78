/** Tests of the pages. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.pledge.web;
