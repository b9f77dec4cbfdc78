package vn.giaouoc.archive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.archive.ArchiveService;
import vn.giaouoc.archive.HandoverBox;
import vn.giaouoc.archive.OpenMatter;
import vn.giaouoc.archive.Reused;
import vn.giaouoc.archive.domain.ArchiveLine;
import vn.giaouoc.archive.domain.YearPaper;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.Handovers;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.bloc.RotatingFlag;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;
import vn.giaouoc.year.Years;

/** Builds the page of the handover box. */
@Component
class BoxPages {

  private final ArchiveService archive;
  private final HandoverBox box;
  private final Handovers handovers;
  private final Flags flags;
  private final Years years;
  private final Templates templates;

  BoxPages(
      ArchiveService archive,
      HandoverBox box,
      Handovers handovers,
      Flags flags,
      Years years,
      Templates templates) {
    this.archive = archive;
    this.box = box;
    this.handovers = handovers;
    this.flags = flags;
    this.years = years;
    this.templates = templates;
  }

  @Transactional(readOnly = true)
  public JteModel model(YearHere here, Form form) {
    var standing = here.standing();
    var year = here.year();
    var lines = archive.lines(standing);
    var keeping = archive.keeping(standing);
    var next =
        here.open().stream()
            .filter(y -> y.number() == year.number() + 1)
            .findFirst()
            .or(() -> years.find(year.bloc(), year.number() + 1))
            .orElse(null);
    var check = archive.lastCheck(standing).orElse(null);
    var lacking =
        (int)
            lines.stream().filter(l -> l.state(year.state()) == ArchiveLine.State.MISSING).count();
    var page =
        new BoxPage(
            here.frame("ban-giao"),
            year.number(),
            "/khoi/" + year.bloc() + "/ban-giao/" + year.number(),
            handovers.missing(year.bloc(), year.number()),
            seal(lines, lacking),
            box.mayTake(standing),
            next == null
                ? "Năm %d chưa mở: khi Ban Thi đua - Khen thưởng mở, các mục dưới đây tự chuyển thành dự thảo của năm mới, đã dời ngày."
                    .formatted(year.number() + 1)
                : "Năm %d đã mở, đang ở bước “%s”: các mục dưới đây đã chuyển thành dự thảo, đã dời ngày."
                    .formatted(next.number(), next.state().vi()),
            next == null && standing.isBoard() ? "/khoi/" + year.bloc() + "/nam/moi" : "",
            reused(here, archive.reused(standing), next),
            lines.stream().map(l -> file(here, l, keeping)).toList(),
            archive.open(standing).stream().map(BoxPages::open).toList(),
            flags(here),
            Vi.date(ArchiveService.transferDue(year)),
            check == null
                ? ""
                : "%s, %s: %s tài liệu%s"
                    .formatted(
                        check.by(),
                        Vi.time(check.at()),
                        Vi.count(check.made()),
                        check.missing().isEmpty()
                            ? ", không thiếu mục nào"
                            : ", thiếu " + Vi.count(check.missing().size()) + " mục"),
            check == null || check.reason() == null ? "" : check.reason(),
            standing.isBoard() && year.state() == BlocYearState.AWARDED,
            lacking);
    return templates.archiveBox(page, form);
  }

  private static String seal(List<ArchiveLine> lines, int lacking) {
    var made = lines.stream().mapToInt(ArchiveLine::made).sum();
    var kinds = lines.stream().filter(l -> l.made() > 0).count();
    return "Hồ sơ của năm có %s tài liệu thuộc %s loại; %s."
        .formatted(
            Vi.count(made),
            Vi.count(kinds),
            lacking == 0
                ? "đến nay không thiếu loại nào"
                : "còn thiếu ở " + Vi.count(lacking) + " loại");
  }

  private static List<BoxPage.ReusedRow> reused(
      YearHere here, Reused reused, @Nullable BlocYear next) {
    var rows = new ArrayList<BoxPage.ReusedRow>();
    row(
        rows,
        here,
        next,
        "Kế hoạch",
        counted(
            reused.planMade() ? 1 : 0,
            "bản",
            reused.themes(),
            "chủ đề",
            reused.movements(),
            "phong trào",
            reused.items(),
            "nhiệm vụ, hoạt động"),
        "/ke-hoach");
    row(
        rows,
        here,
        next,
        "Quy chế hoạt động",
        counted(reused.regulationMade() ? 1 : 0, "bản"),
        "/ke-hoach/quy-che");
    row(
        rows,
        here,
        next,
        "Giao ước thi đua",
        counted(reused.clauses(), "điều", reused.targets(), "chỉ tiêu"),
        "/giao-uoc");
    row(
        rows,
        here,
        next,
        "Bảng điểm",
        reused.scoreTable() == 0 ? "" : "bản thứ " + reused.scoreTable(),
        "/cham-diem/bang");
    row(rows, here, next, "Lịch", counted(reused.deadlines(), "thời hạn"), "/lich");
    row(rows, here, next, "Thành viên", counted(reused.members(), "đơn vị"), "");
    return rows;
  }

  /** “02 chủ đề, 06 phong trào”: what there is none of is left out. */
  private static String counted(Object... pairs) {
    var parts = new ArrayList<String>();
    for (var i = 0; i < pairs.length; i += 2) {
      var n = (Integer) pairs[i];
      if (n > 0) {
        parts.add(Vi.count(n) + " " + pairs[i + 1]);
      }
    }
    return String.join(", ", parts);
  }

  private static void row(
      List<BoxPage.ReusedRow> rows,
      YearHere here,
      @Nullable BlocYear next,
      String what,
      String how,
      String page) {
    rows.add(
        new BoxPage.ReusedRow(
            what,
            how,
            how.isEmpty() ? "" : here.path() + page,
            how.isEmpty() || next == null ? "" : next.path() + page));
  }

  private static BoxPage.FileRow file(
      YearHere here, ArchiveLine line, Map<YearPaper, String> keeping) {
    var state = line.state(here.year().state());
    return new BoxPage.FileRow(
        line.paper().number(),
        line.paper().vi(),
        line.missing() == 0
            ? Vi.count(line.made())
            : Vi.count(line.made()) + "/" + Vi.count(line.due()),
        state.vi(),
        switch (state) {
          case HERE -> "ok";
          case MISSING -> "warn";
          case NOT_YET, NONE -> "muted";
        },
        keeping.getOrDefault(line.paper(), ""),
        line.paper().link("/khoi/" + here.year().bloc(), here.path()));
  }

  private static BoxPage.OpenRow open(OpenMatter matter) {
    return new BoxPage.OpenRow(
        matter.kind(), matter.text(), matter.who(), Vi.date(matter.due()), matter.link());
  }

  private List<String> flags(YearHere here) {
    Map<UnitId, String> names =
        here.members().stream().collect(Collectors.toMap(Member::unit, Member::name));
    return flags.of(here.year().bloc()).stream()
        .filter(f -> !f.retired())
        .map(f -> flag(f, names))
        .toList();
  }

  private static String flag(RotatingFlag flag, Map<UnitId, String> names) {
    var at = flag.at();
    if (at == null) {
      return flag.label() + ": chưa ghi nơi giữ";
    }
    var on = flag.way().getFirst().on();
    return flag.label()
        + ": đang ở "
        + names.getOrDefault(at, "đơn vị ngoài danh sách năm này")
        + (on == null ? "" : ", trao ngày " + Vi.date(on));
  }
}
