package vn.giaouoc.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.LeaderRole;
import vn.giaouoc.bloc.LeaderTerm;

/**
 * The frame around every page of a year: head, step bar, tabs.
 *
 * @param leader the leader unit's name, or a sentence that none is named
 * @param deputies the deputies' names, empty if there is none
 * @param tone of the badge with the state
 * @param others the bloc's other open years
 */
public record YearFrame(
    String path,
    long bloc,
    String blocName,
    int year,
    String state,
    String tone,
    String leader,
    String deputies,
    List<Phase> phases,
    List<Tab> tabs,
    List<Tab> others) {

  /**
   * One step of the bar.
   *
   * @param css {@code done}, {@code now} or empty
   * @param aria what a screen reader adds, for example “đã qua”
   */
  public record Phase(String name, String css, String aria) {}

  /** A link; {@code current} on the one where the reader is. */
  public record Tab(String name, String href, boolean current) {}

  static YearFrame of(YearHere here, String tab) {
    var year = here.year();
    return new YearFrame(
        year.path(),
        year.bloc().value(),
        here.bloc().name(),
        year.number(),
        year.state().vi(),
        year.state() == BlocYearState.CLOSED ? "muted" : "brand-tone",
        names(here, LeaderRole.LEADER, "chưa có"),
        names(here, LeaderRole.DEPUTY, ""),
        phases(year.state()),
        tabs(here, tab),
        here.open().stream()
            .filter(other -> !other.id().equals(year.id()))
            .map(other ->
                new Tab("Năm " + other.number() + " – " + other.state().vi(), other.path(), false))
            .toList());
  }

  private static String names(YearHere here, LeaderRole role, String none) {
    var names =
        here.leaders().stream()
            .filter(t -> t.role() == role)
            .map(LeaderTerm::unitName)
            .distinct()
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? none : names;
  }

  private static List<Phase> phases(BlocYearState state) {
    var now = YearPhase.of(state);
    return Arrays.stream(YearPhase.values()).map(phase -> phase(phase, now, state)).toList();
  }

  private static Phase phase(YearPhase phase, YearPhase now, BlocYearState state) {
    if (phase.compareTo(now) < 0 || state == BlocYearState.CLOSED) {
      return new Phase(phase.vi(), "done", "đã qua");
    }
    return phase == now
        ? new Phase(phase.vi(), "now", "đang ở bước này")
        : new Phase(phase.vi(), "", "chưa đến");
  }

  private static List<Tab> tabs(YearHere here, String current) {
    var tabs = new ArrayList<Tab>();
    add(tabs, here, current, "tong-quan", "Tổng quan");
    add(tabs, here, current, "ke-hoach", "Kế hoạch");
    add(tabs, here, current, "giao-uoc", "Giao ước");
    add(tabs, here, current, "hoi-nghi", "Hội nghị");
    add(tabs, here, current, "thuc-hien", "Thực hiện");
    add(tabs, here, current, "cham-diem", "Chấm điểm");
    add(tabs, here, current, "binh-xet", "Bình xét");
    add(tabs, here, current, "khen-thuong", "Khen thưởng");
    add(tabs, here, current, "ban-giao", "Bàn giao");
    add(tabs, here, current, "tin", "Tin, công khai");
    add(tabs, here, current, "lich", "Lịch");
    var standing = here.standing();
    if (standing.leads() || standing.isBoard() || standing.isOverseer()) {
      add(tabs, here, current, "nhat-ky", "Nhật ký");
    }
    return List.copyOf(tabs);
  }

  private static void add(List<Tab> tabs, YearHere here, String current, String key, String name) {
    var href = key.equals("tong-quan") ? here.path() : here.path() + "/" + key;
    tabs.add(new Tab(name, href, key.equals(current)));
  }

  /** The name of the tab the reader is on, for the title of the browser; null if on none. */
  public @Nullable String here() {
    return tabs.stream().filter(Tab::current).map(Tab::name).findFirst().orElse(null);
  }
}
