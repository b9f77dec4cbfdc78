package vn.giaouoc.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.giaouoc.access.Actors;
import vn.giaouoc.shared.Actor;

/** The actor of an API call: the account of its token. A token for reading may only read. */
final class BearerActorFilter extends ActorFilter {

  private static final String REFUSED = BearerActorFilter.class.getName();
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Actors actors;

  BearerActorFilter(Actors actors) {
    this.actors = actors;
  }

  @Override
  @Nullable Actor find(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return null;
    }
    var bearer = actors.bearer(header.substring(7).strip());
    if (bearer.isEmpty()) {
      return null;
    }
    if (!bearer.get().mayWrite() && !READING.contains(request.getMethod())) {
      request.setAttribute(REFUSED, true);
    }
    return bearer.get().actor();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    super.doFilterInternal(
        request,
        response,
        (req, res) -> {
          if (request.getAttribute(REFUSED) == null) {
            chain.doFilter(req, res);
          } else {
            ApiProblems.write(
                response, 403, "Khóa API này chỉ được đọc. Hãy tạo khóa có quyền ghi.");
          }
        });
  }
}
