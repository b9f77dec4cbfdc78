/**
 * The example: a bloc of a province that does not exist, taken through a whole year by its people.
 *
 * <p>Nothing here is written past the services: each act is done by whom it belongs to, on its day,
 * and every step of the year meets its guards with real data.
 */
@NullMarked
package vn.giaouoc.demo.example;

import org.jspecify.annotations.NullMarked;
