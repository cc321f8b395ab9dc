package verso.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests written by hand: a browser or a client would not send most of them. */
class DoorTest {
  @TempDir private Path folder;

  private Application application;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    application = Application.start(settings(0));
    address = application.address();
  }

  @AfterEach
  void stop() throws IOException {
    application.close();
  }

  private Settings settings(int port) {
    return new Settings(
        folder.resolve("store"),
        port,
        Locale.ENGLISH,
        folder,
        Clock.fixed(Caller.NOW, ZoneOffset.UTC),
        1);
  }

  private String here() {
    return "127.0.0.1:" + address.getPort();
  }

  /** The whole answer to a request of these lines. */
  private String answer(String... lines) throws IOException {
    try (var socket = new Socket("127.0.0.1", address.getPort())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ")[1]);
  }

  /** The cookie that the token is exchanged for. */
  private String cookie() throws IOException {
    String welcome = answer("GET /?token=" + token() + " HTTP/1.1", "Host: " + here());
    return welcome
        .lines()
        .filter(line -> line.startsWith("Set-Cookie: "))
        .map(line -> line.substring("Set-Cookie: ".length()).split(";")[0])
        .findFirst()
        .orElseThrow();
  }

  private String token() {
    return address.getQuery().substring("token=".length());
  }

  @Test
  void theTokenIsExchangedForACookieThatNoOtherSiteCanSend() throws IOException {
    String welcome = answer("GET /?token=" + token() + " HTTP/1.1", "Host: " + here());

    assertThat(status(welcome)).isEqualTo(303);
    assertThat(welcome).contains("Location: /\r\n");
    assertThat(welcome)
        .containsPattern("Set-Cookie: verso-\\d+=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict");
  }

  @Test
  void theTokenIsGoodOnce() throws IOException {
    cookie();

    String again = answer("GET /?token=" + token() + " HTTP/1.1", "Host: " + here());

    assertThat(status(again)).isEqualTo(401);
    assertThat(again).doesNotContain("Set-Cookie: verso-" + address.getPort());
  }

  @Test
  void whoHasTheCookieMayOpenTheAddressAgain() throws IOException {
    String answer =
        answer("GET /?token=" + token() + " HTTP/1.1", "Host: " + here(), "Cookie: " + cookie());

    assertThat(status(answer)).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/persona",
        "/search?q=a",
        "/search/export.jsonl",
        "/?token=guessed",
        "/nothing"
      })
  void withoutTokenAndCookieNothingIsTold(String path) throws IOException {
    String answer = answer("GET " + path + " HTTP/1.1", "Host: " + here());

    assertThat(status(answer)).isEqualTo(401);
    assertThat(answer).contains("Verso answers only the browser it was opened with");
  }

  @Test
  void anotherCookieIsNoCookie() throws IOException {
    String cookie = cookie();
    String other = cookie.substring(0, cookie.length() - 2) + "xx";

    assertThat(status(answer("GET / HTTP/1.1", "Host: " + here(), "Cookie: " + other)))
        .isEqualTo(401);
  }

  /** A site may lead its own name to this machine: the name is then still the site's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1.evil.example:PORT",
        "127.0.0.1",
        "0.0.0.0:PORT",
        "[::1]:PORT",
        "127.0.0.1:1"
      })
  void anotherHostIsRefused(String host) throws IOException {
    String named = host.replace("PORT", String.valueOf(address.getPort()));

    String answer = answer("GET / HTTP/1.1", "Host: " + named, "Cookie: " + cookie());

    assertThat(status(answer)).isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//example.org/", "/\\example.org/", "///example.org", "/%5Cexample.org"})
  void theWayInLeadsNowhereElse(String path) throws IOException {
    String answer =
        answer("GET " + path + "?token=any HTTP/1.1", "Host: " + here(), "Cookie: " + cookie());

    assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
        .noneMatch(line -> line.matches("Location: *([/\\\\]{2}|http://(?!127\\.0\\.0\\.1:)).*"));
  }

  @Test
  void thisMachineIsAlsoCalledLocalhost() throws IOException {
    String host = "localhost:" + address.getPort();

    String answer = answer("GET /?token=" + token() + " HTTP/1.1", "Host: " + host);

    assertThat(status(answer)).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1"})
  void anotherOriginIsRefused(String origin) throws IOException {
    String cookie = cookie();

    for (String method : List.of("GET", "POST")) {
      String answer =
          answer(
              method + " /stop HTTP/1.1",
              "Host: " + here(),
              "Cookie: " + cookie,
              "Origin: " + origin,
              "Content-Length: 0");
      assertThat(status(answer)).isEqualTo(403);
    }
  }

  @Test
  void whatChangesSomethingHasToSayWhereItComesFrom() throws IOException {
    String answer =
        answer(
            "POST /stop HTTP/1.1", "Host: " + here(), "Cookie: " + cookie(), "Content-Length: 0");

    assertThat(status(answer)).isEqualTo(403);
  }

  @Test
  void aPageOfAnotherSiteMayNotEmbedOrFetchOurs() throws IOException {
    String cookie = cookie();

    for (String site : List.of("cross-site", "same-site")) {
      String answer =
          answer(
              "GET /persona HTTP/1.1",
              "Host: " + here(),
              "Cookie: " + cookie,
              "Sec-Fetch-Site: " + site);
      assertThat(status(answer)).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nothing", "/records/zzzzzz", "/assets/verso.css", "/search?q=%22"})
  void everyAnswerForbidsToLoadAnythingFromElsewhere(String path) throws IOException {
    String cookie = cookie();

    String answer = answer("GET " + path + " HTTP/1.1", "Host: " + here(), "Cookie: " + cookie);

    assertThat(answer)
        .contains(
            "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';",
            "frame-ancestors 'none'",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin")
        .doesNotContain("Access-Control-Allow", "Server: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../verso/report/messages_en.properties",
        "/assets/%2e%2e/web/messages_en.properties",
        "/assets/..%2fmessages_en.properties",
        "/assets/messages_en.properties"
      })
  void noOtherFileIsServed(String path) throws IOException {
    String answer = answer("GET " + path + " HTTP/1.1", "Host: " + here(), "Cookie: " + cookie());

    assertThat(status(answer)).isIn(400, 404);
    assertThat(answer).doesNotContain("place.START");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "DELETE", "OPTIONS", "PATCH"})
  void otherMethodsDoNothing(String method) throws IOException {
    String answer =
        answer(
            method + " /persona HTTP/1.1",
            "Host: " + here(),
            "Cookie: " + cookie(),
            "Origin: http://" + here());

    assertThat(status(answer)).isIn(400, 404, 405);
  }

  @Test
  void aHeaderMayNotBeEndless() throws IOException {
    String answer = answer("GET / HTTP/1.1", "Host: " + here(), "X-Long: " + "a".repeat(100_000));

    assertThat(status(answer)).isEqualTo(431);
  }

  @Test
  void noOtherInterfaceOfThisMachineIsListenedOn() throws IOException {
    for (NetworkInterface one : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress other : one.inetAddresses().toList()) {
        if (!other.getHostAddress().equals("127.0.0.1")) {
          assertThatThrownBy(() -> connect(other)).isInstanceOf(IOException.class);
        }
      }
    }
  }

  private void connect(InetAddress to) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(to, address.getPort()), 1_000);
    }
  }

  @Test
  void aPortThatIsTakenIsSaidToBe() {
    assertThatThrownBy(() -> Application.start(settings(address.getPort())))
        .isInstanceOf(PortTakenException.class);
  }

  @Test
  void thePersonCanStopIt() throws Exception {
    String answer =
        answer(
            "POST /stop HTTP/1.1",
            "Host: " + here(),
            "Cookie: " + cookie(),
            "Origin: http://" + here(),
            "Content-Length: 0");

    assertThat(answer).contains("Verso has stopped");
    application.await();
    assertThatThrownBy(() -> answer("GET / HTTP/1.1", "Host: " + here()))
        .isInstanceOf(IOException.class);
  }
}
