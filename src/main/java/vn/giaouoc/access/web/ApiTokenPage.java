package vn.giaouoc.access.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/**
 * The page of one's API tokens.
 *
 * @param secret the token just made, shown this once, or null
 */
public record ApiTokenPage(
    Form form, @Nullable String secret, List<Row> rows, List<Option> scopes) {

  /** One token. */
  public record Row(
      String id,
      String label,
      String scope,
      String created,
      String expires,
      String used,
      String state,
      String tone,
      boolean open) {}

  static ApiTokenPage of(
      Form form, @Nullable String secret, List<ApiTokenService.Token> tokens, LocalDate today) {
    return new ApiTokenPage(
        form,
        secret,
        tokens.stream().map(t -> row(t, today)).toList(),
        Option.of(ApiTokenService.Scope.class, ApiTokenService.Scope::vi));
  }

  private static Row row(ApiTokenService.Token token, LocalDate today) {
    var over = token.expiresOn().isBefore(today);
    var open = !token.revoked() && !over;
    return new Row(
        Long.toString(token.id()),
        token.label(),
        token.scope().vi(),
        Vi.time(token.createdAt()),
        Vi.date(token.expiresOn()),
        token.lastUsedAt() == null ? "chưa dùng" : Vi.time(token.lastUsedAt()),
        token.revoked() ? "Đã thu hồi" : over ? "Đã hết hạn" : "Còn hiệu lực",
        open ? "ok" : "muted",
        open);
  }
}
