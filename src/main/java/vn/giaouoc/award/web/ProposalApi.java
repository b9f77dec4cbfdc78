package vn.giaouoc.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.award.AwardCatalogue;
import vn.giaouoc.award.AwardType;
import vn.giaouoc.award.ItemDraft;
import vn.giaouoc.award.ItemService;
import vn.giaouoc.award.NominationQuery;
import vn.giaouoc.award.Proposal;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalService;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.award.Remark;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** The proposal of a year: its items, what the rules say of it, its submission. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/award-proposal")
@Tag(name = "Đề nghị khen thưởng")
class ProposalApi {

  /**
   * A version of the proposal. What the rules remark, and what is missing, is for those who draw it
   * up or appraise it.
   */
  record ProposalWhole(
      Proposal proposal, List<ProposalItem> items, List<Remark> remarks, List<String> lacks) {}

  /** A unit and what speaks for it; what was found of it only for those who may know. */
  record NominationJson(
      UnitId unit, String name, @Nullable RankedUnit ranked, List<String> review) {}

  record HeadBody(
      @FormField("nguoi-ky") @Nullable @Size(max = 200) String signerPosition,
      @FormField("can-cu") @Nullable @Size(max = 10_000) String grounds,
      int version) {}

  record ItemBody(
      @FormField("hinh-thuc") @NotBlank @Size(max = 100) String awardCode,
      @FormField("cach-goi") @Nullable @Size(max = 300) String wording,
      @FormField("don-vi") @Nullable UnitId unit,
      @FormField("so-luong") @Nullable @Min(1) @Max(99) Integer unnamedCount,
      @FormField("ly-do") @NotBlank @Size(max = 500) String reasonLine,
      @FormField("chuyen-de") @Nullable @Size(max = 300) String specialCampaign,
      @Nullable Integer version) {}

  record DropBody(@FormField("ly-do-bo") @NotBlank @Size(max = 1000) String reason) {}

  record MoveBody(boolean up) {}

  record SubmitBody(int yearVersion) {}

  record WithdrawBody(@FormField("ly-do-rut") @NotBlank @Size(max = 2000) String reason) {}

  private final ProposalQuery query;
  private final NominationQuery nominations;
  private final AwardCatalogue catalogue;
  private final ProposalService proposals;
  private final ItemService items;

  ProposalApi(
      ProposalQuery query,
      NominationQuery nominations,
      AwardCatalogue catalogue,
      ProposalService proposals,
      ItemService items) {
    this.query = query;
    this.nominations = nominations;
    this.catalogue = catalogue;
    this.proposals = proposals;
    this.items = items;
  }

  @Operation(summary = "Danh mục danh hiệu, hình thức khen thưởng")
  @GetMapping("/award-types")
  List<AwardType> types(YearHere here) {
    return catalogue.all();
  }

  @Operation(summary = "Đề nghị đang lập hoặc đã trình")
  @GetMapping
  ProposalWhole alive(YearHere here) {
    return whole(here, query.alive(here.standing()).orElseThrow());
  }

  @Operation(summary = "Các lần đề nghị của năm, mới nhất trước")
  @GetMapping("/versions")
  List<Proposal> versions(YearHere here) {
    return query.versions(here.standing());
  }

  @Operation(summary = "Một lần đề nghị")
  @GetMapping("/versions/{id:\\d{1,18}}")
  ProposalWhole version(YearHere here, @PathVariable long id) {
    return whole(here, query.version(here.standing(), id));
  }

  @Operation(summary = "Các đơn vị và kết quả bình xét, để đưa vào đề nghị")
  @GetMapping("/nominations")
  List<NominationJson> nominations(YearHere here) {
    return nominations.all(here.standing()).stream()
        .map(n -> new NominationJson(n.unit(), n.name(), n.ranked(), n.review()))
        .toList();
  }

  @Operation(summary = "Lập đề nghị từ kết quả bình xét")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Created drawUp(YearHere here) {
    return new Created(proposals.drawUp(here.standing()));
  }

  @Operation(summary = "Lập lại đề nghị từ kết quả bình xét")
  @PostMapping("/refill")
  ProposalWhole refill(YearHere here) {
    proposals.refill(here.standing());
    return alive(here);
  }

  @Operation(summary = "Người ký và căn cứ của tờ trình")
  @PutMapping
  ProposalWhole saveHead(YearHere here, @Valid @RequestBody HeadBody body) {
    proposals.saveHead(
        here.standing(),
        body.version(),
        body.signerPosition(),
        body.grounds() == null ? "" : body.grounds());
    return alive(here);
  }

  @Operation(summary = "Thêm một trường hợp")
  @PostMapping("/items")
  @ResponseStatus(HttpStatus.CREATED)
  Created add(YearHere here, @Valid @RequestBody ItemBody body) {
    return new Created(items.add(here.standing(), draft(body)));
  }

  @Operation(summary = "Sửa một trường hợp")
  @PutMapping("/items/{id:\\d{1,18}}")
  ProposalWhole change(YearHere here, @PathVariable long id, @Valid @RequestBody ItemBody body) {
    items.change(here.standing(), id, Versions.of(body.version()), draft(body));
    return alive(here);
  }

  @Operation(summary = "Đưa một trường hợp lên hoặc xuống một bậc")
  @PostMapping("/items/{id:\\d{1,18}}/move")
  ProposalWhole move(YearHere here, @PathVariable long id, @Valid @RequestBody MoveBody body) {
    items.move(here.standing(), id, body.up());
    return alive(here);
  }

  @Operation(summary = "Bỏ một trường hợp, kèm lý do")
  @PostMapping("/items/{id:\\d{1,18}}/drop")
  ProposalWhole drop(YearHere here, @PathVariable long id, @Valid @RequestBody DropBody body) {
    items.drop(here.standing(), id, body.reason());
    return alive(here);
  }

  @Operation(summary = "Ký, gửi tờ trình; yearVersion là version của năm thi đua đã xem")
  @PostMapping("/submission")
  ProposalWhole submit(YearHere here, @Valid @RequestBody SubmitBody body) {
    proposals.submit(here.standing(), body.yearVersion());
    return alive(here);
  }

  @Operation(summary = "Rút đề nghị đã trình, kèm lý do")
  @PostMapping("/withdrawal")
  ProposalWhole withdraw(YearHere here, @Valid @RequestBody WithdrawBody body) {
    proposals.withdraw(here.standing(), body.reason());
    return alive(here);
  }

  private ItemDraft draft(ItemBody body) {
    var known = catalogue.all().stream().anyMatch(t -> t.code().equals(body.awardCode()));
    if (!known) {
      throw Refused.at("awardCode", "Danh hiệu, hình thức không có trong danh mục. Hãy chọn lại.");
    }
    return new ItemDraft(
        body.awardCode(),
        body.wording(),
        body.unit(),
        body.unit() == null ? body.unnamedCount() : null,
        body.reasonLine(),
        null,
        null,
        null,
        body.specialCampaign());
  }

  private static ProposalWhole whole(YearHere here, ProposalView view) {
    var standing = here.standing();
    var works =
        standing.leads()
            || standing.isBoard()
            || standing.isCouncilMember()
            || standing.isChairman();
    return new ProposalWhole(
        view.proposal(),
        view.items().stream().map(ProposalView.Line::item).toList(),
        works ? view.remarks() : List.of(),
        works ? view.lacks() : List.of());
  }
}
