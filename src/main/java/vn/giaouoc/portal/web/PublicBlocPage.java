package vn.giaouoc.portal.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.bloc.BlocAct;
import vn.giaouoc.portal.PublicAward;
import vn.giaouoc.portal.PublicBloc;
import vn.giaouoc.portal.PublicFlagStep;
import vn.giaouoc.portal.PublicYear;
import vn.giaouoc.shared.Vi;

/**
 * A bloc through the years.
 *
 * @param place “Tỉnh Lâm Đồng (khối của tỉnh Đắk Nông trước sáp nhập)”
 * @param act the act it exists under, or empty
 * @param otherNames names it also bears or bore
 * @param views “406 lượt xem”
 */
public record PublicBlocPage(
    String name,
    String type,
    String place,
    String act,
    List<String> otherNames,
    List<Year> years,
    List<Step> flag,
    List<PublicAwardRow> awards,
    List<NewsCard> news,
    String views) {

  /** A year in the list. */
  public record Year(
      String number,
      String href,
      String state,
      String theme,
      String leader,
      String deputies,
      String members,
      String awards) {}

  /** A step of the flag's way. */
  public record Step(String flag, String date, String from, String to, String occasion) {}

  static PublicBlocPage of(
      PublicBloc bloc,
      @Nullable BlocAct act,
      List<String> otherNames,
      List<PublicYear> years,
      List<PublicFlagStep> flag,
      List<PublicAward> awards,
      List<NewsCard> news,
      long views) {
    var former = bloc.formerProvince();
    return new PublicBlocPage(
        bloc.name(),
        bloc.type().vi(),
        "Tỉnh "
            + bloc.province()
            + (former == null ? "" : " (khối của tỉnh " + former + " trước sáp nhập)"),
        act == null
            ? ""
            : act.title()
                + " – "
                + act.number()
                + ", ngày "
                + Vi.date(act.date())
                + ", "
                + act.issuer(),
        otherNames,
        years.stream().map(y -> year(bloc.id(), y)).toList(),
        flag.stream().map(PublicBlocPage::step).toList(),
        PublicAwardRow.of(awards),
        news,
        views + " lượt xem");
  }

  private static Year year(long bloc, PublicYear y) {
    return new Year(
        Integer.toString(y.number()),
        "/cong-khai/khoi/" + bloc + "/nam/" + y.number(),
        y.state().vi(),
        Objects.requireNonNullElse(y.theme(), ""),
        Objects.requireNonNullElse(y.leader(), ""),
        Objects.requireNonNullElse(y.deputies(), ""),
        y.members() == 0 ? "" : Vi.count(y.members()) + " đơn vị",
        y.awards() == 0 ? "" : Vi.count(y.awards()) + " phần thưởng");
  }

  private static Step step(PublicFlagStep s) {
    return new Step(
        s.flag(), Vi.date(s.on()), Objects.requireNonNullElse(s.from(), ""), s.to(), s.occasion());
  }
}
