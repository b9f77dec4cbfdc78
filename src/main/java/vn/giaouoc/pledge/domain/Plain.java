package vn.giaouoc.pledge.domain;

/** Judges figures that are no numbers: levels and duties. */
final class Plain {

  private Plain() {}

  static Verdict level(Measure m, Figure.Level figure, Checkpoint at) {
    if (m.level() == null || figure.scale().level(m.level()).isEmpty()) {
      return Verdict.noFigure("Chỉ tiêu chưa nêu mức phải đạt.");
    }
    var c = figure.scale().compare(figure.level(), m.level());
    var midyear = at == Checkpoint.MIDYEAR;
    var light = c >= 0 ? Light.GREEN : midyear ? Light.AMBER : Light.RED;
    var why =
        "Cần “%s” trở lên. Đến %s %s “%s”: %s."
            .formatted(
                figure.scale().wording(m.level()),
                at.vi(),
                midyear ? "dự kiến" : "được xếp loại",
                figure.vi(),
                c > 0 ? "đạt và vượt" : c == 0 ? "đạt" : "thấp hơn mức cần đạt");
    var word = c > 0 ? "Vượt" : Pace.word(light, at);
    return new Verdict(light, word, c > 0, figure.vi(), why);
  }

  static Verdict done(Measure m, Figure.Done figure, Checkpoint at) {
    var midyear = at == Checkpoint.MIDYEAR;
    var duty = m.kind() == MeasureKind.QUALITATIVE;
    var light =
        switch (figure.achievement()) {
          case ACHIEVED -> Light.GREEN;
          case IN_PROGRESS -> midyear && duty ? Light.GREEN : Light.AMBER;
          case NOT_ACHIEVED -> Light.RED;
        };
    var what = m.title() == null ? "Nội dung không có số đo" : "Danh hiệu “" + m.title() + "”";
    var why =
        "%s: đơn vị tự đánh giá đến %s là “%s”%s."
            .formatted(
                what,
                at.vi(),
                figure.vi(),
                light == Light.AMBER && midyear
                    ? ", còn thời gian đến 31/12"
                    : light == Light.GREEN && figure.achievement() == Achievement.IN_PROGRESS
                        ? ", là đúng tiến độ với việc làm cả năm"
                        : "");
    return new Verdict(light, Pace.word(light, at), false, figure.vi(), why);
  }
}
