package vn.giaouoc.document.web;

import vn.giaouoc.shared.web.Form;

/**
 * The page that asks for a document's number.
 *
 * @param symbol what stands around the number, for example “…/BB-KTĐ2”
 * @param open whether a number may still be typed
 */
public record IssuedNumberPage(String title, String symbol, String path, boolean open, Form form) {}
