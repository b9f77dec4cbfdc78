package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.pledge.TargetBoard;
import vn.giaouoc.pledge.TargetBoards;
import vn.giaouoc.pledge.domain.Asked;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.JudgeRules;
import vn.giaouoc.pledge.domain.Verdict;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.YearHere;

/** The traffic lights of all targets and units at 30/6 and 31/12. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc/chi-tieu")
class MatrixController {

  private final TargetBoards boards;
  private final Templates templates;

  MatrixController(TargetBoards boards, Templates templates) {
    this.boards = boards;
    this.templates = templates;
  }

  @GetMapping
  Answer usual(YearHere here) {
    return show(here, Moment.usual(here.year().state()));
  }

  @GetMapping("/{moment:30-6|31-12}")
  Answer at(YearHere here, @PathVariable String moment) {
    return show(here, Moment.at(moment));
  }

  private Answer show(YearHere here, Checkpoint at) {
    var path = here.path() + "/giao-uoc";
    var board = boards.board(here.year(), at, here.members());
    var other = at == Checkpoint.MIDYEAR ? Checkpoint.YEAR_END : Checkpoint.MIDYEAR;
    var rules = boards.rules(here.year());
    return Answer.page(
        templates.pledgeMatrix(
            new TargetMatrixPage(
                here.frame("giao-uoc"),
                path,
                day(here, at),
                new Link(
                    path + "/chi-tieu/" + Moment.of(other), "Xem tại ngày " + day(here, other)),
                rules(rules, at),
                here.members().stream().map(m -> head(here, m, path, at)).toList(),
                enter(here, board, path, at),
                board.rows().isEmpty() ? "Giao ước chưa có chỉ tiêu nào." : "",
                board.rows().stream().map(r -> row(board, r)).toList())));
  }

  private static String day(YearHere here, Checkpoint at) {
    return Vi.date(at.in(here.year().number()));
  }

  static List<String> rules(JudgeRules rules, Checkpoint at) {
    var share =
        "Tỷ lệ được đổi ra số cần đạt (%s), so bằng phân số, không làm tròn phần trăm."
            .formatted(rules.rounding().vi());
    return at == Checkpoint.YEAR_END
        ? List.of(
            "Đến 31/12: đạt mức giao ước là xanh, không đạt là đỏ, chưa đủ số liệu là vàng.", share)
        : List.of(
            "Đến 30/6: có từ %s%% mức cả năm là xanh, từ %s%% là vàng, dưới nữa là đỏ."
                .formatted(Vi.number(rules.paceGreen()), Vi.number(rules.paceAmber())),
            "Chỉ tiêu “không để xảy ra” đỏ ngay khi có một vụ việc.",
            share);
  }

  private static TargetMatrixPage.UnitHead head(
      YearHere here, Member m, String path, Checkpoint at) {
    return new TargetMatrixPage.UnitHead(
        m.name(), here.standing().belongsTo(m.unit()), cell(path, at) + m.unit());
  }

  private static String cell(String path, Checkpoint at) {
    return path + "/chi-tieu/" + Moment.of(at) + "/";
  }

  private static List<Link> enter(YearHere here, TargetBoard board, String path, Checkpoint at) {
    var links = new ArrayList<Link>();
    if (!here.standing().isYearOpen()) {
      return links;
    }
    for (var m : here.members()) {
      if (here.standing().belongsTo(m.unit())) {
        links.add(new Link(cell(path, at) + m.unit(), "Nhập kết quả của " + m.name()));
      }
    }
    if (here.standing().leads()
        && board.rows().stream().anyMatch(r -> !Asked.ofEachUnit(r.target().measure()))) {
      links.add(new Link(cell(path, at) + "khoi", "Nhập kết quả chung của khối"));
    }
    return links;
  }

  private static TargetMatrixPage.Row row(TargetBoard board, TargetBoard.Row row) {
    var cells = new ArrayList<TargetMatrixPage.Cell>();
    for (var i = 0; i < row.cells().size(); i++) {
      cells.add(cell(board.members().get(i), row.cells().get(i)));
    }
    var m = row.target().measure();
    return new TargetMatrixPage.Row(
        row.target().number(),
        row.target().text(),
        m.levelWords().isEmpty() ? m.planned() : m.planned() + " " + m.levelWords(),
        m.scope().vi(),
        cells,
        light("Toàn khối", row.bloc()));
  }

  private static TargetMatrixPage.Cell cell(Member member, TargetBoard.Cell cell) {
    if (cell.verdict() != null) {
      return light(member.name(), cell.verdict());
    }
    var value = cell.value();
    return value == null
        ? new TargetMatrixPage.Cell(member.name(), "grey", "Chưa có số liệu", "", "")
        : new TargetMatrixPage.Cell(
            member.name(), "", cell.counts() ? "được tính" : "không tính", value.figure().vi(), "");
  }

  static TargetMatrixPage.Cell light(String unit, Verdict v) {
    return new TargetMatrixPage.Cell(
        unit, v.light().name().toLowerCase(Locale.ROOT), v.word(), v.figure(), v.why());
  }
}
