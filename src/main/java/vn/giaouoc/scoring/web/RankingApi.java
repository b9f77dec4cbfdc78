package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.scoring.RankingNotes;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Ranking;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** The ranking of a year, and why each unit stands where it does. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/ranking")
@Tag(name = "Xếp hạng")
class RankingApi {

  /**
   * A stored ranking.
   *
   * @param reproduced whether its facts still give the same result
   */
  record RankingJson(
      long id,
      boolean isFinal,
      Instant at,
      String by,
      @Nullable String reason,
      String ruleSet,
      String factsSha256,
      String resultSha256,
      boolean reproduced,
      boolean published,
      List<String> notes,
      List<PlaceJson> places) {}

  /** One line of it; {@code decision} says what told it apart from the unit above. */
  record PlaceJson(
      int rank,
      boolean tied,
      UnitId unit,
      String cluster,
      BigDecimal base,
      BigDecimal bonus,
      BigDecimal deduction,
      BigDecimal total,
      @Nullable String grade,
      boolean knockedOut,
      String decision) {}

  /** Why one unit has its points. */
  record WhyJson(PlaceJson place, List<String> reasons, List<NodeJson> nodes) {}

  /** The points of one node of the table and their arithmetic. */
  record NodeJson(
      String key,
      String title,
      BigDecimal maximum,
      BigDecimal points,
      String entered,
      String how) {}

  record TieBody(
      @FormField("don-vi") @NotEmpty List<UnitId> order,
      @FormField("can-cu") @NotBlank @Size(max = 1000) String ground) {}

  record GroundBody(
      @FormField({"can-cu", "can-cu-cong-bo"}) @NotBlank @Size(max = 1000) String ground) {}

  private final Rankings rankings;
  private final SheetReader reader;
  private final RankingNotes notes;

  RankingApi(Rankings rankings, SheetReader reader, RankingNotes notes) {
    this.notes = notes;
    this.rankings = rankings;
    this.reader = reader;
  }

  @Operation(summary = "Bảng xếp hạng mới nhất được xem, dự kiến hoặc cuối cùng")
  @GetMapping
  RankingJson latest(YearHere here) {
    return json(here, rankings.latest(here.standing()).orElseThrow());
  }

  @Operation(summary = "Mọi lần xếp hạng của năm, mới nhất trước")
  @GetMapping("/all")
  List<RankingJson> all(YearHere here) {
    return rankings.all(here.standing()).stream().map(r -> json(here, r)).toList();
  }

  @Operation(summary = "Vì sao một đơn vị có điểm và thứ hạng ấy; được ghi nhật ký")
  @GetMapping("/units/{unit:\\d{1,18}}")
  WhyJson why(YearHere here, @PathVariable long unit) {
    var id = new UnitId(unit);
    var run = rankings.latest(here.standing()).orElseThrow().again();
    var place = run.place(id).orElseThrow();
    var _ = reader.read(here.standing(), id);
    var card = Objects.requireNonNull(run.cards().get(id));
    return new WhyJson(
        place(run, place),
        card.reasons().stream().map(r -> r.vi()).toList(),
        run.table()
            .nodes()
            .map(node ->
                new NodeJson(
                    node.key(),
                    node.title(),
                    node.maximum(),
                    card.at(node.key()).points(),
                    node instanceof CriterionLeaf leaf
                        ? AnswerJson.show(leaf, run.answers(id).at(leaf.key()))
                        : "",
                    card.at(node.key()).how()))
            .toList());
  }

  @Operation(summary = "Tính xếp hạng dự kiến")
  @PostMapping("/provisional")
  RankingJson provisional(YearHere here) {
    return json(here, rankings.provisional(here.standing()));
  }

  @Operation(summary = "Chốt kết quả xếp hạng")
  @PostMapping("/final")
  RankingJson fix(YearHere here) {
    return json(here, rankings.fix(here.standing()));
  }

  @Operation(summary = "Ghi quyết định của hội nghị về thứ tự các đơn vị bằng nhau")
  @PostMapping("/ties")
  RankingJson decideTie(YearHere here, @Valid @RequestBody TieBody body) {
    return json(here, rankings.decideTie(here.standing(), body.order(), body.ground()));
  }

  @Operation(summary = "Công bố điểm ra trang công khai")
  @PostMapping("/publication")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void publish(YearHere here, @Valid @RequestBody GroundBody body) {
    rankings.publish(here.standing(), body.ground());
  }

  @Operation(summary = "Thôi công bố điểm")
  @PostMapping("/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(YearHere here, @Valid @RequestBody GroundBody body) {
    rankings.withdraw(here.standing(), body.ground());
  }

  private RankingJson json(YearHere here, StoredRanking stored) {
    var run = stored.again();
    return new RankingJson(
        stored.id(),
        stored.isFinal(),
        stored.at(),
        stored.by(),
        stored.reason(),
        stored.ruleSet(),
        stored.factsSha256(),
        stored.resultSha256(),
        stored.isReproduced(),
        rankings.published(here.year().id()),
        notes.of(here.standing(), stored),
        run.ranking().places().stream().map(p -> place(run, p)).toList());
  }

  private static PlaceJson place(RankingRun run, Ranking.Place place) {
    var card = Objects.requireNonNull(run.cards().get(place.unit()));
    return new PlaceJson(
        place.rank(),
        place.tied(),
        place.unit(),
        run.answers(place.unit()).about().group(),
        card.base(),
        card.bonus(),
        card.deduction(),
        card.total(),
        card.grade(),
        card.knockedOut(),
        run.decision(place));
  }
}
