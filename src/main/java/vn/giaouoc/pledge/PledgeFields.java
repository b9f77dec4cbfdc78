package vn.giaouoc.pledge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * The records of the pledge as the fields of their forms, for a form to edit and for a conflict.
 */
public final class PledgeFields {

  private PledgeFields() {}

  /** The running text. */
  public static Map<String, String> of(Pledge pledge) {
    var fields = new Fields(pledge.version());
    fields.put("moDau", pledge.text().preamble());
    fields.put("giaiPhap", pledge.text().measures());
    fields.put("toChuc", pledge.text().arrangements());
    fields.put("tuNgay", Vi.date(pledge.text().periodFrom()));
    return fields.map;
  }

  /** A clause. */
  public static Map<String, String> of(PledgeClause clause) {
    var fields = new Fields(clause.version());
    fields.put("so", Integer.toString(clause.number()));
    fields.put("ten", clause.title());
    fields.put("noiDung", clause.content());
    return fields.map;
  }

  /** A target. */
  public static Map<String, String> of(Target target) {
    var m = target.measure();
    var fields = new Fields(target.version());
    fields.put("dieu", target.clause() == null ? null : target.clause().toString());
    fields.put("noiDung", target.text());
    fields.put("cachDo", m.kind().name());
    fields.put("phepSo", m.operator() == null ? null : m.operator().name());
    fields.put("ghiRo", m.operatorStated() ? "1" : null);
    fields.put("giaTri", Vi.number(m.value()));
    fields.put("donViTinh", m.unit() == null ? null : m.unit().text());
    fields.put("doiTuong", m.population() == null ? null : m.population().code().name());
    fields.put("doiTuongGhi", m.population() == null ? null : m.population().text());
    fields.put("phamVi", m.scope().name());
    fields.put("thang", m.scale());
    fields.put("muc", m.level());
    fields.put("danhHieu", m.title());
    return fields.map;
  }

  private static final class Fields {
    private final Map<String, String> map = new LinkedHashMap<>();

    Fields(int version) {
      map.put("version", Integer.toString(version));
    }

    void put(String field, @Nullable String value) {
      map.put(field, value == null ? "" : value);
    }
  }
}
