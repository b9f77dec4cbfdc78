@org.jspecify.annotations.NullMarked
package vn.giaouoc.bloc.domain;
