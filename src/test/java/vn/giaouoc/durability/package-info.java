/** What survives: a killed program, another database server. */
@org.jspecify.annotations.NullMarked
package vn.giaouoc.durability;
