@org.jspecify.annotations.NullMarked
package vn.giaouoc.rule.web;
