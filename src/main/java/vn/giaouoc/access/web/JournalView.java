package vn.giaouoc.access.web;

import java.util.List;
import vn.giaouoc.audit.JournalPage;
import vn.giaouoc.shared.web.Link;

/**
 * The page of the whole log.
 *
 * @param title whose entries are shown
 * @param choices the parts of the log the reader may see
 * @param here the address of the part shown
 */
public record JournalView(String title, List<Link> choices, String here, JournalPage page) {}
