package vn.giaouoc.evidence;

import org.springframework.core.io.Resource;

/**
 * A picture fit to be shown: turned upright, without metadata.
 *
 * @param mediaType for example {@code image/jpeg}
 */
public record Picture(String mediaType, Resource content) {}
