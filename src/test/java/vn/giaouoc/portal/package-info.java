@org.jspecify.annotations.NullMarked
package vn.giaouoc.portal;
