package vn.giaouoc.shared.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Program;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The OpenAPI document at {@code /api/v1/openapi}: how tokens are sent, how types are named. */
@Configuration
public class OpenApiConfiguration {

  private static final String BEARER = "bearer";

  OpenApiConfiguration() {
    for (var id : List.of(UnitId.class, BlocId.class, YearId.class, AccountId.class)) {
      isNumber(id);
    }
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Actor.class)
        .replaceWithSchema(
            BigDecimal.class,
            new StringSchema().format("decimal").description("Số thập phân, ví dụ \"12.5\""));
  }

  /** Says that ids of this type are written as plain numbers. */
  public static void isNumber(Class<? extends Record> id) {
    SpringDocUtils.getConfig().replaceWithSchema(id, new IntegerSchema().format("int64"));
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Giao Ước – REST API")
                .version(Program.VERSION)
                .description(
                    "Mọi địa chỉ cần khóa API trong tiêu đề Authorization: Bearer. Khóa có quyền của"
                        + " tài khoản tạo ra khóa; khóa chỉ đọc không gọi được địa chỉ ghi. Ngày dạng"
                        + " yyyy-MM-dd, số thập phân là chuỗi."))
        .addSecurityItem(new SecurityRequirement().addList(BEARER))
        .schemaRequirement(
            BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
  }

  /** Every operation may be refused in the same ways. */
  @Bean
  OpenApiCustomizer problemsOfEveryOperation() {
    return new CommonProblems();
  }

  @Bean
  ModelResolver modelResolver(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new NamesWithModule());
  }

  /** Two modules may each have a record of the same name: {@code WorkTask}, {@code PledgeTask}. */
  private static final class NamesWithModule extends TypeNameResolver {

    private static final List<String> PLAIN = List.of("shared", "");

    @Override
    protected String getNameOfClass(Class<?> type) {
      var parts = type.getPackageName().split("\\.");
      var module = parts.length > 2 && parts[1].equals("giaouoc") ? parts[2] : "";
      var name = within(type.getEnclosingClass(), type.getSimpleName());
      return PLAIN.contains(module) || name.toLowerCase(java.util.Locale.ROOT).startsWith(module)
          ? name
          : module.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + module.substring(1) + name;
    }

    /** With the name of the class around it: {@code Held} of {@code Leadership}. */
    private static String within(@Nullable Class<?> outer, String name) {
      var around = outer == null ? "" : outer.getSimpleName().replaceFirst("Api$", "");
      return name.startsWith(around) ? name : around + name;
    }
  }
}
