@org.jspecify.annotations.NullMarked
package vn.giaouoc.unit.domain;
