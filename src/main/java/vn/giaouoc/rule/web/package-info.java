/** The pages of parameters and legal instruments. */
@NullMarked
package vn.giaouoc.rule.web;

import org.jspecify.annotations.NullMarked;
