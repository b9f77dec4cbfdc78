/** The pages of units: list, one unit, reorganisations, catalogues. */
@NullMarked
package vn.giaouoc.unit.web;

import org.jspecify.annotations.NullMarked;
