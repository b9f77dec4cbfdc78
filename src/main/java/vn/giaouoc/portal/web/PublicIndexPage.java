package vn.giaouoc.portal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import vn.giaouoc.portal.PublicBloc;
import vn.giaouoc.shared.Vi;

/**
 * The front page: provinces with their blocs, the latest news.
 *
 * @param asOf the day whose names are shown
 * @param today whether that is today
 */
public record PublicIndexPage(
    String asOf,
    boolean today,
    int blocs,
    int units,
    List<Province> provinces,
    List<NewsCard> news) {

  /** A province and its blocs. */
  public record Province(String name, List<Card> blocs) {}

  /**
   * A bloc.
   *
   * @param former “Khối của tỉnh Đắk Nông trước khi sáp nhập”, or empty
   * @param year “Năm 2024”, or empty
   */
  public record Card(
      String name,
      String href,
      String former,
      String year,
      String state,
      String leader,
      String size) {}

  static PublicIndexPage of(
      LocalDate day, boolean today, List<PublicBloc> blocs, List<NewsCard> news) {
    var byProvince = new LinkedHashMap<String, List<Card>>();
    for (var bloc : blocs) {
      byProvince.computeIfAbsent(bloc.province(), p -> new ArrayList<>()).add(card(bloc));
    }
    return new PublicIndexPage(
        Vi.date(day),
        today,
        blocs.size(),
        blocs.stream().mapToInt(PublicBloc::members).sum(),
        byProvince.entrySet().stream().map(e -> new Province(e.getKey(), e.getValue())).toList(),
        news);
  }

  private static Card card(PublicBloc bloc) {
    return new Card(
        bloc.name(),
        "/cong-khai/khoi/" + bloc.id(),
        bloc.formerProvince() == null ? "" : "Tỉnh " + bloc.formerProvince() + " trước sáp nhập",
        bloc.year() == null ? "" : "Năm " + bloc.year(),
        bloc.state() == null ? "Chưa mở năm nào" : bloc.state().vi(),
        Objects.requireNonNullElse(bloc.leader(), ""),
        bloc.members() == 0 ? "" : Vi.count(bloc.members()) + " đơn vị thành viên");
  }
}
