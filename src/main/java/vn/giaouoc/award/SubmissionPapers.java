package vn.giaouoc.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.document.Issuer;
import vn.giaouoc.document.Letterhead;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.Signature;
import vn.giaouoc.document.Source;
import vn.giaouoc.document.SubmissionPaper;
import vn.giaouoc.document.SubmissionPaper.Nominee;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.unit.Units;
import vn.giaouoc.year.BlocYear;

/** Fills the two submissions (tờ trình): the leader unit's for the bloc, and a proposed unit's. */
@Component
class SubmissionPapers {

  static final String OF_BLOC = "award.proposal";

  private static final String BOARD = "Ban Thi đua - Khen thưởng";

  private final Blocs blocs;
  private final Units units;
  private final Provinces provinces;
  private final LegalBases bases;
  private final RankFacts ranks;
  private final Clock clock;

  SubmissionPapers(
      Blocs blocs,
      Units units,
      Provinces provinces,
      LegalBases bases,
      RankFacts ranks,
      Clock clock) {
    this.blocs = blocs;
    this.units = units;
    this.provinces = provinces;
    this.bases = bases;
    this.ranks = ranks;
    this.clock = clock;
  }

  /** The kind of record under which units' own submissions of a year stand in the register. */
  static String ofUnits(YearId year) {
    return "award.unit-submission-" + year;
  }

  /** The record a version of the bloc's submission is made from. */
  static Source source(Proposal proposal) {
    return new Source(OF_BLOC, proposal.id());
  }

  /** The record a unit's own submission is made from. */
  static Source source(YearId year, UnitId unit) {
    return new Source(ofUnits(year), unit.value());
  }

  /** Who leads the year and issues the bloc's papers. */
  Optional<Member> leader(BlocYear year) {
    return blocs.leader(year.bloc(), year.number()).flatMap(unit -> member(year, unit));
  }

  /** The leader unit's submission for these items. */
  OfficialDocument ofBloc(BlocYear year, Proposal proposal, List<ProposalItem> items) {
    var today = Vi.day(clock.instant());
    var bloc = blocs.get(year.bloc(), year.dayOf(today));
    var issuer = leader(year).orElse(null);
    var attached = new ArrayList<>(List.of("Biên bản hội nghị tổng kết, bình xét"));
    if (!ranks.rows(year).isEmpty()) {
      attached.add("Bảng tổng hợp điểm, xếp hạng của khối");
    }
    if (items.stream().anyMatch(i -> i.round() != null)) {
      attached.add("Kết quả biểu quyết, kiểm phiếu");
    }
    attached.add("Báo cáo thành tích của các tập thể được đề nghị");
    var place = ranks.of(year);
    return new SubmissionPaper(
            head(issuer, bloc.name(), bloc.province(), today),
            "Về việc đề nghị khen thưởng năm %d của %s".formatted(year.number(), bloc.name()),
            addressees(items),
            bases.of(year, today),
            proposal.grounds().lines().filter(l -> !l.isBlank()).toList(),
            items.stream().map(i -> nominee(i, place.get(i.unit()))).toList(),
            attached,
            Signature.of(position(proposal.signerPosition())),
            List.of("Như trên", "Các đơn vị thành viên " + bloc.name(), "Lưu: VT"))
        .document();
  }

  /** A proposed unit's own submission for what it is proposed for. */
  OfficialDocument ofUnit(
      BlocYear year, UnitId unit, List<ProposalItem> items, @Nullable String signer) {
    var today = Vi.day(clock.instant());
    var bloc = blocs.get(year.bloc(), year.dayOf(today));
    var issuer =
        member(year, unit).orElseThrow(() -> new NoSuchElementException("no member " + unit));
    var place = ranks.of(year);
    var rank = place.get(unit);
    return new SubmissionPaper(
            head(issuer, bloc.name(), bloc.province(), today),
            "Về việc đề nghị khen thưởng năm %d cho %s".formatted(year.number(), issuer.name()),
            addressees(items),
            bases.of(year, today),
            List.of(
                ("Thực hiện phong trào thi đua năm %d của %s, %s đã được các đơn vị trong khối bình"
                        + " xét, đề nghị khen thưởng%s.")
                    .formatted(
                        year.number(),
                        bloc.name(),
                        issuer.name(),
                        rank == null
                            ? ""
                            : "; kết quả chấm điểm xếp thứ %d trong %02d đơn vị"
                                .formatted(rank, place.size()))),
            items.stream().map(i -> nominee(i, place.get(i.unit()))).toList(),
            List.of("Báo cáo thành tích của " + issuer.name()),
            Signature.of(position(signer)),
            List.of("Như trên", "Khối trưởng " + bloc.name(), "Lưu: VT"))
        .document();
  }

  private Optional<Member> member(BlocYear year, UnitId unit) {
    return blocs.members(year.bloc(), year.number()).stream()
        .filter(m -> m.unit().equals(unit))
        .findFirst();
  }

  private Letterhead head(
      @Nullable Member issuer, String blocName, String province, LocalDate today) {
    var kind = issuer == null ? null : issuer.kind();
    var shortName = issuer == null ? null : units.get(issuer.unit(), today).shortName();
    return new Letterhead(
        kind != null && kind.startsWith("PARTY") ? DocumentFormat.PARTY : DocumentFormat.STATE,
        new Issuer(null, issuer == null ? blocName : issuer.name()),
        null,
        shortName == null || shortName.contains(" ") ? "" : shortName,
        provinces.name(province, today),
        null,
        today.getYear());
  }

  /** Those who confer, in their order, then the Board through which the paper goes. */
  private static List<String> addressees(List<ProposalItem> items) {
    var to = new LinkedHashSet<String>();
    for (var item : items) {
      var party = item.conferrer().contains("Tỉnh ủy") || item.conferrer().contains("Thành ủy");
      to.add(party ? item.conferrer() : "Chủ tịch Ủy ban nhân dân tỉnh");
    }
    to.add(BOARD);
    return List.copyOf(to);
  }

  private static Nominee nominee(ProposalItem item, @Nullable Integer rank) {
    var note = new ArrayList<String>();
    if (rank != null) {
      note.add("Xếp thứ " + rank);
    }
    if (item.specialCampaign() != null) {
      note.add(item.specialCampaign());
    }
    return new Nominee(
        item.wording(),
        item.recipientName(),
        item.reasonLine(),
        item.share(),
        String.join("; ", note));
  }

  private static String position(@Nullable String typed) {
    return typed == null || typed.isBlank() ? "THỦ TRƯỞNG ĐƠN VỊ" : typed;
  }
}
