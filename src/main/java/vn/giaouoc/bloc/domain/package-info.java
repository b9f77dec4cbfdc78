/**
 * The rules of a bloc's leadership, without database or clock: whose turn it is, which terms fit.
 */
@NullMarked
package vn.giaouoc.bloc.domain;

import org.jspecify.annotations.NullMarked;
