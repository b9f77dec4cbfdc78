package vn.giaouoc.shared.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The body of an adoption.
 *
 * @param where the meeting that adopted it
 */
@Schema(description = "Hội nghị đã thông qua")
public record Adoption(@FormField("noiThongQua") @NotBlank @Size(max = 300) String where) {}
