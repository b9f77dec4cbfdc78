package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody posted when his session had gone, kept in the new session until it is sent again.
 *
 * @param address where it was posted to, with its query
 * @param upload whether the form carried files
 * @param account the account that typed it, as far as the browser knows
 * @param fields the fields without the form token
 * @param files the names of chosen files by their field; their content cannot be kept
 */
record KeptPost(
    String address,
    boolean upload,
    @Nullable String account,
    Map<String, List<String>> fields,
    Map<String, String> files) {

  /** The cookie that says whose browser this was before the session went. */
  static final String LAST_ACCOUNT = "GIAOUOC_LAST";

  private static final String ATTRIBUTE = "giaouoc.kept";
  private static final int MOST = 200 * 1024;
  private static final Set<String> NOT_KEPT = Set.of("_csrf", "_gui-tiep");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What was posted; null when it is too large, or holds a password. */
  static @Nullable KeptPost of(HttpServletRequest request) {
    var fields = fields(request);
    if (fields.keySet().stream().anyMatch(f -> f.startsWith("mat-khau"))
        || !request.getMethod().equals("POST")) {
      return null;
    }
    var type = request.getContentType();
    var upload = type != null && type.startsWith("multipart/form-data");
    var query = request.getQueryString();
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    var kept =
        new KeptPost(
            address, upload, lastAccount(request), fields, upload ? files(request) : Map.of());
    return JSON.writeValueAsString(kept).length() > MOST ? null : kept;
  }

  /** What the session of this request keeps, or null. */
  static @Nullable KeptPost find(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(ATTRIBUTE) instanceof String json
        ? JSON.readValue(json, KeptPost.class)
        : null;
  }

  /** Forgets it. */
  static void forget(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(ATTRIBUTE);
    }
  }

  /** Keeps it in this session. */
  void store(HttpSession session) {
    session.setAttribute(ATTRIBUTE, JSON.writeValueAsString(this));
  }

  /** The same, typed by this account. */
  KeptPost by(String theAccount) {
    return new KeptPost(address, upload, theAccount, fields, files);
  }

  private static Map<String, List<String>> fields(HttpServletRequest request) {
    var query = request.getQueryString();
    var inAddress =
        UriComponentsBuilder.fromUriString(query == null ? "" : "?" + query)
            .build()
            .getQueryParams();
    var fields = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          var skip = inAddress.getOrDefault(name, List.of()).size();
          if (skip < values.length && !NOT_KEPT.contains(name)) {
            fields.put(name, List.of(Arrays.copyOfRange(values, skip, values.length)));
          }
        });
    return fields;
  }

  private static Map<String, String> files(HttpServletRequest request) {
    var files = new LinkedHashMap<String, List<String>>();
    try {
      for (var part : request.getParts()) {
        var name = part.getSubmittedFileName();
        if (name != null) {
          var chosen = files.computeIfAbsent(part.getName(), _ -> new ArrayList<>());
          if (!name.isEmpty()) {
            chosen.add(name);
          }
        }
      }
    } catch (Exception e) {
      return Map.of();
    }
    var names = new LinkedHashMap<String, String>();
    files.forEach((field, chosen) -> names.put(field, String.join(", ", chosen)));
    return names;
  }

  private static @Nullable String lastAccount(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (var cookie : request.getCookies()) {
        if (cookie.getName().equals(LAST_ACCOUNT)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
