package vn.giaouoc.access.web;

import java.util.ArrayList;
import java.util.List;

/**
 * The page of what was typed before the session went.
 *
 * @param fields every value by the name of its field
 * @param files the names of the chosen files by their field
 */
public record KeptPostPage(String address, boolean upload, List<Field> fields, List<Field> files) {

  /** One value of a field. */
  public record Field(String name, String value) {}

  static KeptPostPage of(KeptPost kept) {
    var fields = new ArrayList<Field>();
    kept.fields().forEach((name, values) -> values.forEach(v -> fields.add(new Field(name, v))));
    var files = new ArrayList<Field>();
    kept.files().forEach((name, chosen) -> files.add(new Field(name, chosen)));
    return new KeptPostPage(kept.address(), kept.upload(), fields, files);
  }
}
