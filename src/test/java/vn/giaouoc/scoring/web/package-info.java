@org.jspecify.annotations.NullMarked
package vn.giaouoc.scoring.web;
