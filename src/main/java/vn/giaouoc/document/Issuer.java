package vn.giaouoc.document;

import org.jspecify.annotations.Nullable;

/**
 * Who issues a document. A bloc has no seal: its leader unit issues.
 *
 * @param superior the organisation above, if the head names one
 * @param name the issuing organisation, as valid on the document's date
 */
public record Issuer(@Nullable String superior, String name) {}
