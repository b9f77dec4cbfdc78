package vn.giaouoc.shared.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param field the field of the body it belongs to, or null for the whole request
 * @param sentence what is wrong and what to do
 * @param link the page that mends it, or null
 */
@Schema(name = "Fault", description = "Một điểm chưa được của yêu cầu")
public record Fault(@Nullable String field, String sentence, @Nullable String link) {}
