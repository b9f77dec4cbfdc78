/** How fast the delivered program is, measured outside the build; see docs/benchmarks.md. */
@NullMarked
package vn.giaouoc.benchmark;

import org.jspecify.annotations.NullMarked;
