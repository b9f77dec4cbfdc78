/** The facts of the five blocs, as the file {@code demo/blocs.json} holds them. */
@NullMarked
package vn.giaouoc.demo.seed;

import org.jspecify.annotations.NullMarked;
