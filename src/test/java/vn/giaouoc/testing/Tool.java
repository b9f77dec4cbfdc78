package vn.giaouoc.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A program some tests need and a fresh machine may lack. Where it is missing the test is skipped
 * and said so in one line at the end of the build; where {@code giaouoc.tools.required} is true, as
 * in CI, the test fails instead.
 */
public enum Tool {
  /** Without a window where there is such a one: it needs half the time for a page. */
  CHROMIUM("Chromium", "chromium-headless-shell chromium chromium-browser google-chrome"),
  OFFICE("LibreOffice", "soffice libreoffice"),
  PDF_TO_PNG("pdftoppm", "pdftoppm");

  /** Where the skipped tests are noted for the build's last line. */
  private static final Path NOTE = Path.of("target", "skipped-tools.txt");

  private final String name;
  private final String commands;

  Tool(String name, String commands) {
    this.name = name;
    this.commands = commands;
  }

  /** The program, if this machine has it. */
  public Optional<Path> find() {
    return folders()
        .flatMap(folder -> Arrays.stream(commands.split(" ")).map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The program; the test is skipped, or in CI fails, where the machine lacks it. */
  public Path orSkip() {
    return find().orElseThrow(this::missing);
  }

  private RuntimeException missing() {
    if (Boolean.getBoolean("giaouoc.tools.required")) {
      return new IllegalStateException(name + " is required here and was not found");
    }
    try {
      Files.createDirectories(NOTE.getParent());
      Files.writeString(NOTE, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestAbortedException(name + " was not found on this machine");
  }

  private static Stream<Path> folders() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
  }
}
