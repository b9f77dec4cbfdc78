package vn.giaouoc.shared.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of an act that needs only a reason. */
@Schema(description = "Lý do")
public record Reason(
    @FormField({"ly-do", "lyDo", "can-cu", "canCu"}) @NotBlank @Size(max = 2000) String reason) {}
