@org.jspecify.annotations.NullMarked
package vn.giaouoc.award.domain;
