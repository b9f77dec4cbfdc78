package vn.giaouoc.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.archive.domain.ArchiveLine;
import vn.giaouoc.archive.domain.CsvText;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.YearHere;

/** The tables of the box, for a spreadsheet. */
@Component
class BoxTables {

  private final ArchiveService archive;
  private final Rankings rankings;
  private final ScoreTableService scoreTables;
  private final AwardQuery awards;
  private final Deadlines deadlines;

  BoxTables(
      ArchiveService archive,
      Rankings rankings,
      ScoreTableService scoreTables,
      AwardQuery awards,
      Deadlines deadlines) {
    this.archive = archive;
    this.rankings = rankings;
    this.scoreTables = scoreTables;
    this.awards = awards;
    this.deadlines = deadlines;
  }

  /** The tables that hold at least one row. */
  List<BoxEntry> of(YearHere here) {
    var tables = new ArrayList<BoxEntry>();
    add(tables, "ho-so", "Danh mục hồ sơ lưu trữ", file(here));
    add(tables, "viec-con-mo", "Việc còn mở", open(here));
    add(tables, "thanh-vien", "Thành viên, Khối trưởng, Khối phó", members(here));
    add(tables, "lich", "Lịch của năm và ngày dời sang năm sau", calendar(here));
    add(tables, "bang-diem", "Bảng tiêu chí chấm điểm đang dùng", scoreTable(here));
    add(tables, "xep-hang", "Xếp hạng cuối năm", ranking(here));
    add(tables, "khen-thuong", "Khen thưởng của năm", given(here));
    return tables;
  }

  private static void add(List<BoxEntry> all, String name, String about, CsvText table) {
    if (table.size() > 0) {
      all.add(BoxEntry.made("bang/" + name + ".csv", about, table::bytes));
    }
  }

  private CsvText file(YearHere here) {
    var table = new CsvText("Số", "Tài liệu", "Có", "Cần có", "Tình trạng", "Thời hạn bảo quản");
    var keeping = archive.keeping(here.standing());
    for (ArchiveLine line : archive.lines(here.standing())) {
      table.row(
          Integer.toString(line.paper().number()),
          line.paper().vi(),
          Integer.toString(line.made()),
          Integer.toString(line.due()),
          line.state(here.year().state()).vi(),
          keeping.getOrDefault(line.paper(), ""));
    }
    return table;
  }

  private CsvText open(YearHere here) {
    var table = new CsvText("Loại", "Nội dung", "Đơn vị", "Thời hạn", "Nơi xử lý");
    for (var matter : archive.open(here.standing())) {
      table.row(matter.kind(), matter.text(), matter.who(), Vi.date(matter.due()), matter.link());
    }
    return table;
  }

  private static CsvText members(YearHere here) {
    var roles =
        here.leaders().stream()
            .collect(Collectors.toMap(LeaderTerm::unit, t -> t, (first, _) -> first));
    var table = new CsvText("TT", "Đơn vị", "Vai trò", "Người đại diện (chức vụ)");
    for (Member member : here.members()) {
      var term = roles.get(member.unit());
      var position = term == null ? null : term.representative();
      table.row(
          Integer.toString(member.ordinal()),
          member.name(),
          term == null ? "Thành viên" : term.role().vi(),
          position == null ? "" : position);
    }
    return table;
  }

  private CsvText calendar(YearHere here) {
    var next = here.year().number() + 1;
    var table = new CsvText("Việc", "Hạn năm " + (next - 1), "Dời sang năm " + next);
    for (var deadline : deadlines.of(here.year().id())) {
      LocalDate moved = deadline.template().plusYears(1);
      table.row(deadline.label(), Vi.date(deadline.due()), Vi.date(moved));
    }
    return table;
  }

  private CsvText scoreTable(YearHere here) {
    var table = new CsvText("Ký hiệu", "Nội dung", "Điểm tối đa");
    scoreTables
        .inForce(here.standing())
        .ifPresent(version ->
            version.table().groups().stream()
                .flatMap(Node::walk)
                .forEach(n -> table.row(n.code(), n.text(), Vi.number(n.maximum()))));
    return table;
  }

  private CsvText ranking(YearHere here) {
    Map<UnitId, String> names =
        here.members().stream().collect(Collectors.toMap(Member::unit, Member::name));
    var table = new CsvText("Thứ hạng", "Đơn vị", "Tổng điểm", "Xếp loại", "Ghi chú");
    for (var row : rankings.finalRows(here.year().id())) {
      table.row(
          Integer.toString(row.rank()),
          names.getOrDefault(row.unit(), ""),
          Vi.fixed(row.total()),
          row.grade() == null ? "" : row.grade(),
          row.knockedOut() ? "Không đủ điều kiện đề nghị" : "");
    }
    return table;
  }

  private CsvText given(YearHere here) {
    var table =
        new CsvText(
            "Tập thể", "Danh hiệu, hình thức", "Kết quả", "Quyết định", "Ngày", "Đã trao ngày");
    for (var award : awards.awards(here.standing())) {
      table.row(
          award.recipientName(),
          award.wording(),
          award.revokedOn() != null ? "Đã hủy bỏ" : award.given() ? "Được tặng" : "Không được tặng",
          award.decisionNumber() == null ? "" : award.decisionNumber(),
          Vi.date(award.decisionDate()),
          Vi.date(award.deliveredOn()));
    }
    return table;
  }
}
