/** Tests of the rules of targets. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.pledge.domain;
