package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebCommandTest {
  @TempDir private Path folder;

  @Test
  void printsTheAddressFirstAndEndsWellWhenItIsAskedTo() throws Exception {
    Process verso = start();
    try (BufferedReader out = verso.inputReader(StandardCharsets.UTF_8)) {
      URI address = URI.create(out.readLine());

      assertThat(address.toString()).matches("http://127\\.0\\.0\\.1:\\d+/\\?token=[\\w-]{43}");
      assertThat(status(address)).isEqualTo(303);

      verso.toHandle().destroy(); // SIGTERM
      assertThat(verso.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(verso.exitValue()).isZero();
    } finally {
      verso.destroyForcibly();
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "verso.cli.Main",
            "web",
            "--no-browser",
            "--store",
            folder.resolve("store").toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int status(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void whatIsNoPortIsRefused() {
    String err = new Session(folder).run("web", "--port", "70000").hasStatus(2).err();

    assertThat(err).contains("70000 is no port");
  }
}
