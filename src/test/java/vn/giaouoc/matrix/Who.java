package vn.giaouoc.matrix;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.testing.TestBloc;

/**
 * The people of the matrix. Unit 1 leads the own bloc, unit 2 is its deputy, unit 3 a plain one.
 */
enum Who {
  ANONYMOUS,
  STRANGER,
  ADMIN,
  OFFICER,
  HEAD,
  DEPUTY_HEAD,
  SECRETARY,
  LEADER_HEAD,
  CHECK_TEAM,
  TELLER,
  OVERSEER,
  COUNCIL,
  CHAIRMAN,
  BLOC_BOARD,
  BOARD,
  BOARD_HEAD,
  FOREIGN_HEAD,
  FOREIGN_SECRETARY,
  FOREIGN_BOARD;

  private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(ANONYMOUS));
  private static final Set<Who> GRANTED = EnumSet.complementOf(EnumSet.of(ANONYMOUS, STRANGER));
  private static final Set<Who> INSIDE = EnumSet.range(OFFICER, BOARD_HEAD);
  private static final Set<Who> MEMBERS = EnumSet.range(OFFICER, LEADER_HEAD);
  private static final Set<Who> LEADS = EnumSet.of(SECRETARY, LEADER_HEAD);
  private static final Set<Who> BOARDS = EnumSet.of(BLOC_BOARD, BOARD, BOARD_HEAD);
  private static final Set<Who> ANY_BOARD = EnumSet.of(BOARD, BOARD_HEAD, FOREIGN_BOARD);

  /** The people a word of the table means: one of them, or a group. */
  static Set<Who> named(String word) {
    return switch (word) {
      case "PUBLIC" -> EnumSet.allOf(Who.class);
      case "SIGNED_IN" -> SIGNED_IN;
      case "GRANTED" -> GRANTED;
      case "INSIDE" -> INSIDE;
      case "MEMBERS" -> MEMBERS;
      case "LEADS" -> LEADS;
      case "BOARDS" -> BOARDS;
      case "ANY_BOARD" -> ANY_BOARD;
      case "NOBODY" -> Set.of();
      default -> EnumSet.of(valueOf(word));
    };
  }

  /** The actor, given the own and the foreign bloc; null for somebody who is not signed in. */
  @Nullable Actor in(TestBloc own, TestBloc foreign) {
    return switch (this) {
      case ANONYMOUS -> null;
      case STRANGER -> own.stranger();
      case ADMIN -> actor(Grant.admin());
      case OFFICER -> own.officer(3);
      case HEAD -> own.head(3);
      case DEPUTY_HEAD -> own.head(2);
      case SECRETARY -> own.secretary();
      case LEADER_HEAD -> own.leaderHead();
      case CHECK_TEAM -> actor(Grant.ofBloc(Role.CHECK_TEAM, own.id()));
      case TELLER -> actor(Grant.ofBloc(Role.TELLER, own.id()));
      case OVERSEER -> own.overseer();
      case COUNCIL -> actor(Grant.ofProvince(Role.COUNCIL_MEMBER, own.province()));
      case CHAIRMAN -> actor(Grant.ofProvince(Role.CHAIRMAN, own.province()));
      case BLOC_BOARD -> actor(Grant.ofBloc(Role.BOARD_OFFICER, own.id()));
      case BOARD -> own.board();
      case BOARD_HEAD -> own.boardHead();
      case FOREIGN_HEAD -> foreign.head(3);
      case FOREIGN_SECRETARY -> foreign.secretary();
      case FOREIGN_BOARD -> foreign.boardHead();
    };
  }

  private Actor actor(Grant... grants) {
    return TestBloc.actor(name().toLowerCase(Locale.ROOT), grants);
  }
}
