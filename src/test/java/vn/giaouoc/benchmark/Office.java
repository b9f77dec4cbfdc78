package vn.giaouoc.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** LibreOffice without a window. */
final class Office {

  private Office() {}

  /** Opens a file, recalculates it, and saves it as another kind into the folder. */
  static void convert(Path office, String to, Path file, Path folder)
      throws IOException, InterruptedException {
    recalculate(folder.resolve("profile").resolve("user"));
    var name = file.getFileName().toString().replaceAll("\\.[^.]*$", "." + to);
    Files.deleteIfExists(folder.resolve(name));
    var process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve(name))
        .as("LibreOffice ends with 0 even when it could not open the file: is Calc installed?")
        .exists();
  }

  /** Without this a workbook is saved with the values it came with. */
  private static void recalculate(Path user) throws IOException {
    Files.createDirectories(user);
    var settings = user.resolve("registrymodifications.xcu");
    if (!Files.exists(settings)) {
      Files.writeString(
          settings,
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
          oor:op="fuse"><value>0</value></prop></item>
          </oor:items>
          """);
    }
  }
}
