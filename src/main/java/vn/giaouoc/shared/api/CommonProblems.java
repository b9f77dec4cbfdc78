package vn.giaouoc.shared.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to every operation how it may be refused, and the variables of its address. */
final class CommonProblems implements OpenApiCustomizer {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final String SCHEMA = "Problem";

  @Override
  public void customise(OpenAPI api) {
    api.getComponents().addSchemas(SCHEMA, problem());
    if (api.getPaths() != null) {
      api.getPaths().forEach(CommonProblems::complete);
    }
  }

  private static Schema<?> problem() {
    var fault =
        new ObjectSchema()
            .addProperty("field", new StringSchema())
            .addProperty("sentence", new StringSchema())
            .addProperty("link", new StringSchema());
    return new ObjectSchema()
        .description("Vì sao yêu cầu không được thực hiện (RFC 9457)")
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema().description("Câu cho người đọc"))
        .addProperty("reasons", new ArraySchema().items(fault))
        .addProperty(
            "theirs",
            new MapSchema()
                .additionalProperties(new StringSchema())
                .description("409: bản người khác vừa lưu"))
        .addProperty("yours", new ObjectSchema().description("409: bản bạn vừa gửi"));
  }

  private static void complete(String path, PathItem item) {
    item.readOperationsMap()
        .forEach((method, operation) -> {
          addVariables(path, operation);
          add(operation, "401", "Thiếu khóa API hoặc khóa hết hiệu lực");
          add(operation, "404", "Không có, hoặc không thuộc phạm vi của tài khoản");
          if (method != PathItem.HttpMethod.GET) {
            add(operation, "400", "Không đọc được yêu cầu");
            add(operation, "403", "Khóa API chỉ đọc");
            add(operation, "409", "Người khác vừa sửa: kèm cả hai bản");
            add(operation, "422", "Chưa thực hiện được, kèm mọi lý do");
          }
        });
  }

  /** The bloc and the year of an address are read by one argument that says nothing of them. */
  private static void addVariables(String path, Operation operation) {
    var known =
        operation.getParameters() == null
            ? List.<String>of()
            : operation.getParameters().stream().map(p -> p.getName()).toList();
    var variables = VARIABLE.matcher(path);
    while (variables.find()) {
      if (!known.contains(variables.group(1))) {
        operation.addParametersItem(
            new PathParameter()
                .name(variables.group(1))
                .schema(new IntegerSchema().format("int64")));
      }
    }
  }

  private static void add(Operation operation, String status, String description) {
    operation
        .getResponses()
        .addApiResponse(
            status,
            new ApiResponse()
                .description(description)
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json",
                            new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA)))));
  }
}
