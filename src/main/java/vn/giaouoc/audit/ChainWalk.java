package vn.giaouoc.audit;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** Walks along one chain, entry by entry, and stops judging at the first fault. */
final class ChainWalk {

  private long next;
  private @Nullable String previous;
  private long sound;
  private @Nullable String fault;

  private ChainWalk(long next, @Nullable String previous) {
    this.next = next;
    this.previous = previous;
  }

  /** From the first entry. */
  static ChainWalk fromStart() {
    return new ChainWalk(1, EntryHash.START);
  }

  /** From a later entry, whose link to the one before is taken as it stands. */
  static ChainWalk from(long seq) {
    return seq <= 1 ? fromStart() : new ChainWalk(seq, null);
  }

  /** Judges the next entry found in the table. */
  void step(AuditEntry entry, String link, String hash) {
    if (fault != null) {
      return;
    }
    if (entry.seq() != next) {
      fault = "thiếu bản ghi số " + next + "; sau đó là " + name(entry) + ".";
    } else if (previous != null && !link.equals(previous)) {
      fault = name(entry) + " không nối đúng với bản ghi trước nó: đã bị sửa hoặc đổi chỗ.";
    } else if (!hash.equals(EntryHash.of(link, entry))) {
      fault = name(entry) + " đã bị sửa sau khi ghi.";
    } else {
      next++;
      sound++;
      previous = hash;
    }
  }

  /** Compares the last entry found with what the head remembers. */
  void end(long seq, String hash) {
    if (fault != null) {
      return;
    }
    if (next <= seq) {
      fault = "phần cuối đã bị cắt: thiếu từ bản ghi số " + next + " đến số " + seq + ".";
    } else if (next > seq + 1) {
      fault = "sổ đầu chuỗi dừng ở số " + seq + " trong khi nhật ký có đến số " + (next - 1) + ".";
    } else if (previous != null && !previous.equals(hash)) {
      fault = "bản ghi cuối, số " + seq + ", không đúng với sổ đầu chuỗi: đã bị thay.";
    }
  }

  long sound() {
    return sound;
  }

  String lastHash() {
    return previous == null ? "" : previous;
  }

  @Nullable String fault() {
    return fault;
  }

  private static String name(AuditEntry entry) {
    return "bản ghi số " + entry.seq() + " (" + Vi.time(entry.at()) + ", " + entry.action() + ")";
  }
}
