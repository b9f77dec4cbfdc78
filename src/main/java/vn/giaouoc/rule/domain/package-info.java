/** What a parameter's value may be, and what it means, in plain Java. */
@NullMarked
package vn.giaouoc.rule.domain;

import org.jspecify.annotations.NullMarked;
