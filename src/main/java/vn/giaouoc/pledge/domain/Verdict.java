package vn.giaouoc.pledge.domain;

/**
 * The light of a target with everything a person needs to check it by hand.
 *
 * @param word the light in words, for example “Chậm tiến độ”
 * @param exceeded more than needed was reached (vượt, REQ-43)
 * @param figure what was reached, for example “11/12”
 * @param why the reason with its numbers, whole Vietnamese sentences
 */
public record Verdict(Light light, String word, boolean exceeded, String figure, String why) {

  static Verdict noFigure(String why) {
    return new Verdict(Light.GREY, "Chưa có số liệu", false, "", why);
  }
}
