package vn.giaouoc.shared.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** The answer to a record that was added. */
@Schema(description = "Mã số của bản ghi vừa thêm")
public record Created(long id) {}
