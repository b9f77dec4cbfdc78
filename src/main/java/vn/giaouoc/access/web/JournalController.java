package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.access.PlaceBook;
import vn.giaouoc.access.PlaceBooks;
import vn.giaouoc.access.Places.Kind;
import vn.giaouoc.access.Places.Place;
import vn.giaouoc.audit.Journal;
import vn.giaouoc.audit.JournalFilter;
import vn.giaouoc.audit.JournalScope;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Link;

/**
 * The whole log: for the Board, of the blocs it is in charge of; for the administrator, of the
 * accounts and nothing else.
 */
@Controller
class JournalController {

  private static final String ADDRESS = "/nhat-ky";
  private static final String ACCOUNTS = "he-thong";

  private final Journal journal;
  private final PlaceBooks places;
  private final Templates templates;
  private final Clock clock;

  JournalController(Journal journal, PlaceBooks places, Templates templates, Clock clock) {
    this.journal = journal;
    this.places = places;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  Answer page(
      Actor actor,
      @RequestParam(name = "khoi", defaultValue = "") String part,
      @RequestParam MultiValueMap<String, String> typed) {
    var book = places.on(Vi.day(clock.instant()));
    var scopes = scopes(actor, book);
    var chosen = chosen(scopes, part);
    var scope = Objects.requireNonNull(scopes.get(chosen));
    var page =
        journal.page(
            scope,
            JournalFilter.of(Form.of(typed)),
            ADDRESS,
            Map.of("khoi", chosen),
            scope.system() ? Map.of() : units(actor, book));
    return Answer.page(
        templates.accessJournal(
            new JournalView(title(chosen, book), links(scopes, book), address(chosen), page)));
  }

  /** The parts of the log the actor may see, by their name in the address. */
  static Map<String, JournalScope> scopes(Actor actor, PlaceBook book) {
    var scopes = new LinkedHashMap<String, JournalScope>();
    var blocs =
        book.all().stream()
            .filter(p -> p.kind() == Kind.BLOC && isBoard(actor, p))
            .map(p -> BlocId.of(p.id()))
            .toList();
    if (blocs.size() > 1) {
      scopes.put("tat-ca", JournalScope.of(blocs));
    }
    blocs.forEach(b -> scopes.put(b.toString(), JournalScope.of(List.of(b))));
    if (actor.grants().contains(Grant.admin())) {
      scopes.put(ACCOUNTS, JournalScope.accounts());
    }
    return scopes;
  }

  /** The part asked for, or the first; refused where it is not the reader's. */
  static String chosen(Map<String, JournalScope> scopes, String part) {
    if (part.isEmpty() ? scopes.isEmpty() : !scopes.containsKey(part)) {
      throw new NotAllowed("read the log of " + part);
    }
    return part.isEmpty() ? scopes.keySet().iterator().next() : part;
  }

  private static boolean isBoard(Actor actor, Place place) {
    return place.isIn(actor, Role.BOARD_OFFICER)
        || place.isIn(actor, Role.BOARD_HEAD)
        || (place.kind() == Kind.BLOC && actor.holds(Role.BOARD_OFFICER, BlocId.of(place.id())));
  }

  private static Map<UnitId, String> units(Actor actor, PlaceBook book) {
    var units = new LinkedHashMap<UnitId, String>();
    for (var place : book.all()) {
      if (place.kind() == Kind.UNIT && isBoard(actor, place)) {
        units.put(UnitId.of(place.id()), place.name());
      }
    }
    return units;
  }

  private static List<Link> links(Map<String, JournalScope> scopes, PlaceBook book) {
    var links = new ArrayList<Link>();
    scopes.keySet().forEach(part -> links.add(new Link(address(part), title(part, book))));
    return links;
  }

  private static String title(String part, PlaceBook book) {
    return switch (part) {
      case "tat-ca" -> "Tất cả các khối";
      case ACCOUNTS -> "Tài khoản, đăng nhập";
      default -> book.name(BlocId.of(part));
    };
  }

  private static String address(String part) {
    return ADDRESS + "?khoi=" + part;
  }
}
