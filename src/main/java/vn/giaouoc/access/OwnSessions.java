package vn.giaouoc.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;

/** Where an account is signed in just now. */
@Service
public class OwnSessions {

  /** The session attribute that names the browser. */
  public static final String DEVICE = "giaouoc.device";

  /** The session attribute with the network address. */
  public static final String ADDRESS = "giaouoc.address";

  /**
   * One session under way.
   *
   * @param handle names it in a form; the session's own id is a secret and stays here
   */
  public record Open(
      String handle,
      String device,
      String address,
      Instant since,
      Instant lastSeen,
      boolean current) {}

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final ApplicationEventPublisher events;

  OwnSessions(
      FindByIndexNameSessionRepository<? extends Session> sessions,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.events = events;
  }

  /**
   * The actor's sessions, the last seen first.
   *
   * @param current the id of the session that asks, or null
   */
  @Transactional(readOnly = true)
  public List<Open> of(Actor actor, @Nullable String current) {
    return sessions.findByPrincipalName(String.valueOf(actor.account())).values().stream()
        .filter(s -> !s.isExpired())
        .map(s ->
            new Open(
                handle(s.getId()),
                s.getAttributeOrDefault(DEVICE, ""),
                s.getAttributeOrDefault(ADDRESS, ""),
                s.getCreationTime(),
                s.getLastAccessedTime(),
                s.getId().equals(current)))
        .sorted(Comparator.comparing(Open::lastSeen).reversed())
        .toList();
  }

  /** Ends one of the actor's sessions. */
  @Transactional
  public void end(Actor actor, String handle) {
    var id =
        sessions.findByPrincipalName(String.valueOf(actor.account())).keySet().stream()
            .filter(s -> handle(s).equals(handle))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("session"));
    sessions.deleteById(id);
    events.publishEvent(
        Change.by(actor, "access.end-session")
            .on("account", String.valueOf(actor.account()))
            .saying("Kết thúc một phiên làm việc của mình"));
  }

  private static String handle(String id) {
    return HexFormat.of().formatHex(Secrets.hash(id), 0, 8);
  }
}
