package vn.giaouoc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice without a window. */
public final class Office {

  private Office() {}

  /** Opens a file, recalculates it, and saves it as another kind into the folder. */
  public static void convert(Path office, String to, Path file, Path folder)
      throws IOException, InterruptedException {
    convert(office, to, List.of(file), folder);
  }

  /** The same for several files at once. */
  public static void convert(Path office, String to, List<Path> files, Path folder)
      throws IOException, InterruptedException {
    recalculate(folder.resolve("profile").resolve("user"));
    var command =
        new ArrayList<>(
            List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString()));
    for (var file : files) {
      Files.deleteIfExists(folder.resolve(renamed(file, to)));
      command.add(file.toString());
    }
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    for (var file : files) {
      assertThat(folder.resolve(renamed(file, to)))
          .as("LibreOffice ends with 0 even when it could not open the file: is Calc installed?")
          .exists();
    }
  }

  private static String renamed(Path file, String to) {
    return file.getFileName().toString().replaceAll("\\.[^.]*$", "." + to);
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
