package vn.giaouoc.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.giaouoc.shared.Reproducible;

/** {@code recompute}: works out every stored result again from the facts stored with it. */
@Command(
    name = "recompute",
    mixinStandardHelpOptions = true,
    description =
        "Tính lại mọi kết quả đã lưu (bảng xếp hạng, kết quả bình xét) từ dữ kiện lưu cùng kết quả;"
            + " không ghi gì. Mã kết thúc 1 nếu có kết quả không trùng.")
final class RecomputeCommand extends SpringCommand {

  @Option(names = "--demo", description = "Tính lại trên dữ liệu của bản trình diễn.")
  private boolean demonstration;

  RecomputeCommand(Launcher launcher) {
    super(launcher);
  }

  @Override
  int call(List<String> springOptions) {
    try (var context = launcher.open(demonstration, springOptions)) {
      var sound = true;
      for (var module : context.getBeanProvider(Reproducible.class).orderedStream().toList()) {
        var result = module.reproduce();
        System.out.printf(
            "%s: đã lưu %d, tính lại %d, không trùng %d.%n",
            capitalised(result.what()), result.asked(), result.done(), result.differing().size());
        result.differing().forEach(line -> System.out.println("  " + line));
        sound &= result.differing().isEmpty() && result.asked() == result.done();
      }
      return sound ? 0 : 1;
    }
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
