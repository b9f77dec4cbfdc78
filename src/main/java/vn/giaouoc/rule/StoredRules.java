package vn.giaouoc.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.ReadMemo;

/** {@link Rules} as stored. */
@Service
class StoredRules implements Rules {

  private final ParameterRepository parameters;
  private final Blocs blocs;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  StoredRules(
      ParameterRepository parameters, Blocs blocs, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.parameters = parameters;
    this.blocs = blocs;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public RuleScope scope(BlocId bloc, LocalDate day) {
    return new RuleScope(blocs.get(bloc, day).province(), bloc);
  }

  @Override
  public RuleValue value(String code, RuleScope scope, LocalDate day) {
    return one(code, startingWith("", scope, day));
  }

  @Override
  public RuleValue value(String code, BlocId bloc, LocalDate day) {
    return one(code, startingWith("", bloc, day));
  }

  @Override
  public List<Described> startingWith(String prefix, BlocId bloc, LocalDate day) {
    return ReadMemo.once(List.of("rule.values", bloc, day), () -> parameters.inForce(bloc, day))
        .stream()
        .filter(d -> d.parameter().code().startsWith(prefix))
        .toList();
  }

  private static RuleValue one(String code, List<Described> all) {
    return all.stream()
        .filter(d -> d.parameter().code().equals(code))
        .findFirst()
        .map(Described::value)
        .orElseThrow(() -> new NoSuchElementException("no parameter " + code));
  }

  @Override
  public List<RuleValue> all(RuleScope scope, LocalDate day) {
    return startingWith("", scope, day).stream()
        .map(Described::value)
        .sorted(Comparator.comparing(RuleValue::code))
        .toList();
  }

  @Override
  public List<Described> startingWith(String prefix, RuleScope scope, LocalDate day) {
    return ReadMemo.once(
        List.of("rule.values", prefix, scope, day),
        () -> parameters.inForceStartingWith(prefix, scope, day));
  }

  @Override
  @Transactional
  public RuleSet freeze(RuleScope scope, LocalDate day) {
    var values = all(scope, day);
    var content = json.writeValueAsString(values);
    var hash = sha256(content);
    jdbc.sql(
            """
            insert into rule.rule_set (hash, content, made_at) values (:hash, :content::jsonb, :at)
            on conflict (hash) do nothing
            """)
        .param("hash", hash)
        .param("content", content)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    var id =
        jdbc.sql("select id from rule.rule_set where hash = ?")
            .param(hash)
            .query((row, i) -> row.getLong(1))
            .single();
    return new RuleSet(id, hash, values);
  }

  @Override
  public RuleSet frozen(long id) {
    return jdbc.sql("select hash, content from rule.rule_set where id = ?")
        .param(id)
        .query((row, i) ->
            new RuleSet(
                id,
                row.getString("hash"),
                json.readValue(row.getString("content"), new TypeReference<List<RuleValue>>() {})))
        .optional()
        .orElseThrow(() -> new NoSuchElementException("no rule set " + id));
  }

  private static String sha256(String content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
