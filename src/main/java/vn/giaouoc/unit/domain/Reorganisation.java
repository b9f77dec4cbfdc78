package vn.giaouoc.unit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/**
 * Whether units may be renamed, merged, divided or dissolved on a day. It answers with every
 * objection, each a Vietnamese sentence; an empty list means nothing stands against it.
 */
public final class Reorganisation {

  private Reorganisation() {}

  /**
   * Objections against changing the name or the existence of these units.
   *
   * @param verb what is done, for example “sáp nhập”
   * @param on the day it takes effect
   */
  public static List<String> change(String verb, LocalDate on, List<Life> lives) {
    var objections = new ArrayList<>(takePart(verb, on, lives));
    for (var life : lives) {
      if (life.ended() == null && life.named() != null && !life.named().isBefore(on)) {
        objections.add(
            "Tên “%s” có hiệu lực từ %s. Ngày hiệu lực phải sau ngày đó."
                .formatted(life.name(), Vi.date(life.named())));
      }
    }
    return objections;
  }

  /** Objections against units that take part but stay as they are. */
  public static List<String> takePart(String verb, LocalDate on, List<Life> lives) {
    var objections = new ArrayList<String>();
    for (var life : lives) {
      if (life.ended() != null) {
        objections.add(
            "“%s” đã chấm dứt hoạt động từ %s nên không thể %s. Hãy chọn đơn vị kế thừa."
                .formatted(life.name(), Vi.date(life.ended()), verb));
      } else if (life.began() != null && !life.began().isBefore(on)) {
        objections.add(
            "“%s” được thành lập từ %s. Ngày hiệu lực phải sau ngày đó."
                .formatted(life.name(), Vi.date(life.began())));
      }
    }
    return objections;
  }

  /** Objections against merging these units into the survivor (sáp nhập: one survives). */
  public static List<String> merge(List<UnitId> ending, UnitId survivor) {
    var objections = new ArrayList<String>();
    if (ending.isEmpty()) {
      objections.add("Hãy chọn ít nhất một đơn vị được sáp nhập vào đơn vị này.");
    }
    if (ending.contains(survivor)) {
      objections.add("Một đơn vị không thể sáp nhập vào chính nó. Hãy bỏ nó khỏi danh sách.");
    }
    once(ending, objections);
    return objections;
  }

  /** Objections against consolidating these units into a new one (hợp nhất: none survives). */
  public static List<String> consolidate(List<UnitId> ending) {
    var objections = new ArrayList<String>();
    if (new HashSet<>(ending).size() < 2) {
      objections.add("Hợp nhất cần ít nhất hai đơn vị. Hãy chọn thêm đơn vị cùng hợp nhất.");
    }
    once(ending, objections);
    return objections;
  }

  /**
   * Objections against dividing a unit into new ones (chia: it ends).
   *
   * @param principal index of the principal successor, from 0
   */
  public static List<String> divide(int successors, int principal) {
    var objections = new ArrayList<String>();
    if (successors < 2) {
      objections.add("Chia một đơn vị cần ít nhất hai đơn vị mới. Hãy nhập tên đơn vị thứ hai.");
    }
    if (principal < 0 || principal >= successors) {
      objections.add("Hãy chọn đơn vị kế thừa chính trong các đơn vị mới.");
    }
    return objections;
  }

  private static void once(List<UnitId> units, List<String> objections) {
    if (new HashSet<>(units).size() < units.size()) {
      objections.add("Có đơn vị được chọn hai lần. Hãy bỏ một lần.");
    }
  }
}
