package vn.giaouoc.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.AutoLeaf;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.ExternalLeaf;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.PeerLeaf;
import vn.giaouoc.scoring.domain.Progress;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Fact;
import vn.giaouoc.year.FactKind;

/**
 * What fills a leaf that nobody fills in on the sheet, in words.
 *
 * @param sentence what it is filled with, or what it waits for
 * @param page the page that shows where it comes from, below that of the year's scoring; empty when
 *     there is nothing to show
 * @param changed what has changed since the column kept its value; null when nothing has
 */
public record Filling(String sentence, String page, @Nullable String changed) {

  private static final String PEERS = "don-vi-ban";

  /** What fills the leaf; null for a leaf that is filled in on the sheet. */
  public static @Nullable Filling of(SheetContent content, ColumnRole role, CriterionLeaf leaf) {
    return switch (leaf.rule()) {
      case AutoLeaf auto -> fact(content, role, leaf, auto);
      case ExternalLeaf external -> external(content, role, leaf, external);
      case PeerLeaf _ -> peers(content, role, leaf);
      default -> null;
    };
  }

  private static Filling peers(SheetContent content, ColumnRole role, CriterionLeaf leaf) {
    var cell = content.columns().outside().cells().get(leaf.key());
    if (!content.elsewhere().peersClosed() || cell == null) {
      return new Filling(
          content.elsewhere().peersClosed()
              ? "Không có đơn vị bạn nào chấm."
              : "Chờ các đơn vị bạn chấm.",
          PEERS,
          null);
    }
    var kept = content.columns().at(role, leaf.key()).answer().input();
    return new Filling(
        "Các đơn vị bạn chấm, trung bình %s điểm%s."
            .formatted(Vi.number(cell.points()), role.ofBloc() ? "" : "; tính vào cột của khối"),
        PEERS,
        kept == null || kept.equals(cell.answer().input())
            ? null
            : "Điểm các đơn vị bạn chấm đã khác sau khi cột này hoàn thành.");
  }

  private static Filling external(
      SheetContent content, ColumnRole role, CriterionLeaf leaf, ExternalLeaf external) {
    var page = "ngoai-khoi#" + leaf.key();
    var given = content.elsewhere().external().get(leaf.key());
    var input = given == null ? null : given.figures().get(content.sheet().unit());
    if (given == null || input == null) {
      return new Filling("Chờ " + external.source() + ".", page, null);
    }
    var kept = content.columns().at(role, leaf.key()).answer().input();
    return new Filling(
        "%s cho: %s (%s, ngày %s)."
            .formatted(
                external.source(),
                external.show(input),
                given.document(),
                Vi.date(given.issuedOn())),
        page,
        kept == null || kept.equals(input)
            ? null
            : "Phiếu đang tính theo: %s; %s nay cho: %s."
                .formatted(external.show(kept), external.source(), external.show(input)));
  }

  private static Filling fact(
      SheetContent content, ColumnRole role, CriterionLeaf leaf, AutoLeaf auto) {
    var kind = content.elsewhere().kinds().get(auto.fact());
    if (kind == null) {
      return new Filling("Hệ thống không có số liệu “" + auto.fact() + "”.", "", null);
    }
    var page = "phieu/" + content.sheet().unit() + "/so-lieu#" + leaf.key();
    var fact = content.elsewhere().facts().get(auto.fact());
    if (fact == null) {
      return new Filling("Chưa có số liệu: " + kind.vi() + ".", page, null);
    }
    return new Filling(
        "Hệ thống tự tính: " + counted(kind, fact) + ".",
        page,
        changed(content.columns().at(role, leaf.key()).answer(), fact));
  }

  /** “1 lần vắng họp (trong 3 hội nghị đã điểm danh)”. */
  public static String said(FactKind kind, Fact fact) {
    return counted(kind, fact) + (fact.basis().isEmpty() ? "" : " (" + fact.basis() + ")");
  }

  /** “2 báo cáo nộp chậm”. */
  private static String counted(FactKind kind, Fact fact) {
    return kind.unit().equals("%")
        ? kind.vi() + " " + Vi.number(fact.value()) + " %"
        : Vi.number(fact.value()) + " " + kind.vi();
  }

  private static @Nullable String changed(Answer kept, Fact now) {
    return kept.input() instanceof Input.Figure figure && figure.value().compareTo(now.value()) != 0
        ? "Phiếu đang tính theo số %s; số liệu của hệ thống nay là %s."
            .formatted(Vi.number(figure.value()), Vi.number(now.value()))
        : null;
  }

  /** What a column of the bloc cannot be completed without, each with what to do. */
  static List<Refused.Reason> missing(SheetContent content, ColumnRole role) {
    var table = content.table().table();
    return Progress.of(table, content.columns().answers(role), content.proven()).waiting().stream()
        .filter(l -> !(l.rule() instanceof PeerLeaf && content.elsewhere().peersClosed()))
        .map(leaf ->
            new Refused.Reason(
                CellFields.value(leaf.key()), "“" + leaf.title() + "” " + todo(leaf), null))
        .toList();
  }

  private static String todo(CriterionLeaf leaf) {
    return switch (leaf.rule()) {
      case AutoLeaf _ ->
          "chưa có số liệu của hệ thống. Hãy nhập số liệu và ghi nhận xét nêu căn cứ.";
      case ExternalLeaf external ->
          "còn chờ " + external.source() + ". Hãy nhập ở trang “Điểm do cơ quan ngoài khối chấm”.";
      default -> "chưa có điểm các đơn vị bạn chấm. Hãy chốt ở trang “Chấm chéo giữa các đơn vị”.";
    };
  }
}
