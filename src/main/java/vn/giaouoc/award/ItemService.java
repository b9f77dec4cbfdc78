package vn.giaouoc.award;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** What a draft of the proposal holds: one award for one unit each. The leader unit writes it. */
@Service
public class ItemService {

  private final ProposalGate gate;
  private final ProposalRepository proposals;
  private final ItemRepository items;
  private final ItemText text;
  private final ReviewChoices review;
  private final ApplicationEventPublisher events;

  ItemService(
      ProposalGate gate,
      ProposalRepository proposals,
      ItemRepository items,
      ItemText text,
      ReviewChoices review,
      ApplicationEventPublisher events) {
    this.gate = gate;
    this.proposals = proposals;
    this.items = items;
    this.text = text;
    this.review = review;
    this.events = events;
  }

  /** Proposes one more award; its id. The vote that chose the unit is found and kept with it. */
  @Transactional
  public long add(Standing standing, ItemDraft typed) {
    standing.mustLead();
    var draft = gate.draft(standing).proposal();
    var item = withVote(standing, typed);
    var fixed = text.of(standing, item);
    var id = items.add(draft.id(), item, fixed);
    proposals.touch(draft.id());
    record(
        standing,
        "award.add-item",
        id,
        item.unit(),
        "Đề nghị %s: %s".formatted(fixed.wording(), fixed.recipientName()),
        null);
    return id;
  }

  /** Changes an item of the draft. */
  @Transactional
  public void change(Standing standing, long id, int version, ItemDraft typed) {
    standing.mustLead();
    var draft = gate.draft(standing);
    var before = ProposalGate.item(draft.items(), id);
    var item = withVote(standing, typed);
    var fixed = text.of(standing, item);
    if (!items.change(id, version, item, fixed)) {
      throw new Overtaken(
          Map.of(
              "version",
              Integer.toString(before.version()),
              "ly-do",
              before.reasonLine(),
              "cach-goi",
              before.wording()));
    }
    proposals.touch(draft.proposal().id());
    events.publishEvent(
        change(standing, "award.change-item", id, "Sửa đề nghị cho " + fixed.recipientName())
            .forUnit(item.unit())
            .before(Map.of("Hình thức", before.wording(), "Lý do", before.reasonLine()))
            .after(Map.of("Hình thức", fixed.wording(), "Lý do", item.reasonLine())));
  }

  /** Moves an item one place up or down among those proposed for the same award. */
  @Transactional
  public void move(Standing standing, long id, boolean up) {
    standing.mustLead();
    var draft = gate.draft(standing);
    var item = ProposalGate.item(draft.items(), id);
    var same = draft.items().stream().filter(i -> i.awardCode().equals(item.awardCode())).toList();
    var there = same.indexOf(item) + (up ? -1 : 1);
    if (there < 0 || there >= same.size()) {
      return;
    }
    items.swap(item, same.get(there));
    proposals.touch(draft.proposal().id());
    record(
        standing,
        "award.move-item",
        id,
        item.unit(),
        "Đổi thứ tự đề nghị %s: %s".formatted(item.wording(), item.recipientName()),
        null);
  }

  /** Takes an item off the draft, with the reason. */
  @Transactional
  public void drop(Standing standing, long id, String reason) {
    standing.mustLead();
    var draft = gate.draft(standing);
    var before = ProposalGate.item(draft.items(), id);
    items.drop(id);
    proposals.touch(draft.proposal().id());
    record(
        standing,
        "award.drop-item",
        id,
        before.unit(),
        "Bỏ đề nghị %s cho %s".formatted(before.wording(), before.recipientName()),
        reason);
  }

  private ItemDraft withVote(Standing standing, ItemDraft typed) {
    var unit = typed.unit();
    if (unit == null || typed.round() != null || typed.specialCampaign() != null) {
      return typed;
    }
    return review
        .chosen(standing.year(), typed.awardCode(), unit)
        .map(c -> typed.voted(c.votes(), c.of(), c.round()))
        .orElse(typed);
  }

  private void record(
      Standing standing,
      String action,
      long id,
      @Nullable UnitId unit,
      String sentence,
      @Nullable String reason) {
    events.publishEvent(change(standing, action, id, sentence).forUnit(unit).because(reason));
  }

  private static Change change(Standing standing, String action, long id, String sentence) {
    return Change.by(standing.actor(), action)
        .on("award-item", id)
        .in(standing.year().bloc(), standing.year().id())
        .saying(sentence);
  }
}
