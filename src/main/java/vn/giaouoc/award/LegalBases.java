package vn.giaouoc.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.Instruments;
import vn.giaouoc.rule.LegalInstrument;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;

/** The legal bases (căn cứ) of a submission: only what is in force on its day. */
@Component
class LegalBases {

  private final Instruments instruments;
  private final Blocs blocs;

  LegalBases(Instruments instruments, Blocs blocs) {
    this.instruments = instruments;
    this.blocs = blocs;
  }

  /** What a paper of that day cites: laws and rules on awards, then the act on the bloc. */
  List<String> of(BlocYear year, LocalDate today) {
    var laws =
        instruments.inForceOn(today).stream()
            .filter(i -> i.certainty() == Certainty.VERIFIED)
            .filter(i -> i.text().about().toLowerCase(Locale.ROOT).contains("thi đua, khen thưởng"))
            .sorted(Comparator.comparing((LegalInstrument i) -> i.text().issuedOn()))
            .map(LegalBases::cite);
    var act = blocs.actInForce(year.bloc(), today);
    return Stream.concat(
            laws, Stream.ofNullable(act).map(a -> "Căn cứ Quyết định %s".formatted(a.cite())))
        .toList();
  }

  private static String cite(LegalInstrument instrument) {
    var text = instrument.text();
    return text.kind().equals("Luật")
        ? "Căn cứ Luật %s %s".formatted(text.about(), Vi.longDate(text.issuedOn()))
        : "Căn cứ %s %s".formatted(text.cite(), lower(text.about()));
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
