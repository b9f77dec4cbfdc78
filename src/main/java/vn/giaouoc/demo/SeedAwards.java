package vn.giaouoc.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.award.AwardRecords;
import vn.giaouoc.award.ItemDraft;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.year.Standing;

/** Loads the awards an article tells of: those proposed, and those given; the unnamed stay so. */
@Component
@Profile("demo")
class SeedAwards {

  private final AwardRecords records;

  SeedAwards(AwardRecords records) {
    this.records = records;
  }

  /** Loads what the bloc proposed in this year, as one proposal. */
  void proposed(SeedBloc seed, Standing standing, SeedUnits.Loaded bloc) {
    var items = new ArrayList<AwardRecords.Line>();
    for (var row : seed.awards()) {
      if (row.state().equals("PROPOSED")) {
        var unit = bloc.unit(row.recipientUnit());
        var item =
            unit == null
                ? ItemDraft.unnamed(code(row), row.count(), reason(row))
                : ItemDraft.of(code(row), unit, reason(row));
        items.add(new AwardRecords.Line(item.worded(row.awardName()), row.conferrer()));
      }
    }
    if (!items.isEmpty()) {
      records.proposal(standing, items, seed.source());
    }
  }

  /** Loads what was given, announced at the article's meeting. */
  void given(SeedBloc seed, SeedUnits.Loaded bloc, LocalDate announcedOn) {
    for (var row : seed.awards()) {
      if (row.state().equals("GIVEN")) {
        records.award(
            Actor.SYSTEM,
            bloc.id(),
            row.year(),
            code(row),
            row.awardName(),
            row.conferrer(),
            bloc.unit(row.recipientUnit()),
            row.recipientUnit() == null ? row.count() : null,
            reason(row),
            announcedOn,
            seed.source());
      }
    }
  }

  private static String reason(SeedBloc.AwardRow row) {
    return row.reason() == null ? "(tư liệu không nêu lý do)" : row.reason();
  }

  private static String code(SeedBloc.AwardRow row) {
    return row.form().equals("FLAG") ? "FLAG_PROVINCE" : "CERTIFICATE_PROVINCE";
  }
}
