package vn.giaouoc.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** The delivered jar as a process of its own, on a data folder that is already filled. */
final class RunningJar implements AutoCloseable {

  private static final Path JAR = Path.of("target", "giaouoc.jar");

  private final Process process;
  private final String address;
  private final Duration firstPage;

  private RunningJar(Process process, String address, Duration firstPage) {
    this.process = process;
    this.address = address;
    this.firstPage = firstPage;
  }

  /** Starts it and waits until its first page is there. */
  static RunningJar start(Path data) throws IOException, InterruptedException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var began = System.nanoTime();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--giaouoc.data=" + data)
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "benchmark.log").toFile())
            .start();
    var address = "http://127.0.0.1:" + port;
    try (var client = HttpClient.newHttpClient()) {
      var page = HttpRequest.newBuilder(URI.create(address + "/dang-nhap")).build();
      while (!answers(client, page)) {
        if (!process.isAlive()) {
          throw new IllegalStateException("the program ended; see target/benchmark.log");
        }
        Thread.sleep(10);
      }
    }
    return new RunningJar(process, address, Duration.ofNanos(System.nanoTime() - began));
  }

  private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
    try {
      return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String address() {
    return address;
  }

  /** From the command to the first page. */
  Duration firstPage() {
    return firstPage;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
