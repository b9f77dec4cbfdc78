package vn.giaouoc.award;

import java.util.List;

/**
 * A version of the proposal with everything that belongs to it.
 *
 * @param remarks what the rules say of it
 * @param lacks everything that stops it from being sent, as sentences
 */
public record ProposalView(
    Proposal proposal, List<Line> items, List<Remark> remarks, List<String> lacks) {

  /** An item with its file. */
  public record Line(ProposalItem item, List<Paper> papers, FileChecklist checklist) {}

  /** Whether every file has what it must have. */
  public boolean filesComplete() {
    return items.stream().allMatch(l -> l.checklist().missing().isEmpty());
  }
}
