@org.jspecify.annotations.NullMarked
package vn.giaouoc.year.domain;
