package vn.giaouoc.demo;

import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.FlagHandover;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.Oversights;
import vn.giaouoc.bloc.RenameAdvices;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.shared.Actor;

/** Loads what the article tells of the bloc beside its year: flag, overseer, advice to rename. */
@Component
@Profile("demo")
class SeedTraditions {

  private final Flags flags;
  private final Oversights oversights;
  private final RenameAdvices advices;

  SeedTraditions(Flags flags, Oversights oversights, RenameAdvices advices) {
    this.flags = flags;
    this.oversights = oversights;
    this.advices = advices;
  }

  /** Loads them, on the day the article tells of. */
  void load(SeedBloc seed, SeedUnits.Loaded bloc) {
    var occasion = occasion(seed.meetings().getFirst().kind(), seed.year());
    for (var row : seed.rotatingFlagHandovers()) {
      var flag = flags.add(Actor.SYSTEM, bloc.id(), row.flagName(), row.forYear());
      flags.handOver(
          Actor.SYSTEM,
          bloc.id(),
          new FlagHandover(
              flag,
              bloc.unit(row.fromUnit()),
              Objects.requireNonNull(bloc.unit(row.toUnit())),
              row.forYear(),
              row.date(),
              occasion,
              null,
              seed.source()));
    }
    if (seed.oversightPosition() != null) {
      oversights.assign(Actor.SYSTEM, bloc.id(), seed.oversightPosition(), null);
    }
    var renaming = seed.renaming();
    if (renaming != null) {
      advices.advise(
          Actor.SYSTEM,
          bloc.id(),
          renaming.date(),
          renaming.advisedBy(),
          "Bổ sung thêm chữ “%s” vào “%s” %s"
              .formatted(renaming.addWord(), renaming.oldName(), renaming.reason()),
          renaming.newName());
    }
  }

  private static String occasion(String meetingKind, int year) {
    return switch (meetingKind) {
      case "PLEDGE_SIGNING" -> "Hội nghị ký kết giao ước thi đua năm " + year;
      case "YEAR_END" -> "Hội nghị tổng kết năm " + year;
      default -> "Hội nghị của khối năm " + year;
    };
  }
}
