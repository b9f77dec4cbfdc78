/** The pages of blocs: list, one bloc, members, leaders, flags, handover. */
@NullMarked
package vn.giaouoc.bloc.web;

import org.jspecify.annotations.NullMarked;
