@org.jspecify.annotations.NullMarked
package vn.giaouoc.council.domain;
