package vn.giaouoc.archive;

import java.util.function.Supplier;

/**
 * One file asked for in the box.
 *
 * @param path within the box, for example {@code hoi-nghi/01-bien-ban.pdf}
 * @param about what it is, for the manifest
 * @param bytes makes it
 */
record BoxEntry(String path, String about, Supplier<byte[]> bytes) {}
