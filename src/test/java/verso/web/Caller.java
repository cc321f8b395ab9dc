package verso.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** An application and the browser that was let in. */
public final class Caller implements Closeable {
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  private final Application application;
  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private Caller(Application application) {
    this.application = application;
    this.base = application.address().resolve("/");
  }

  /** Starts an application on a store, and lets itself in. */
  public static Caller of(Path store) throws IOException {
    return of(store, Path.of("samples"));
  }

  /** The same, with other archives of an invented person. */
  public static Caller of(Path store, Path samples) throws IOException {
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    var caller =
        new Caller(Application.start(new Settings(store, 0, Locale.ENGLISH, samples, clock, 1)));
    caller.send(caller.request(caller.application.address().toString()));
    return caller;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private HttpRequest.Builder own(String path) {
    String origin = base.toString();
    return request(path).header("Origin", origin.substring(0, origin.length() - 1));
  }

  /** Looks at a page. */
  public HttpResponse<String> get(String path) throws IOException {
    return send(request(path));
  }

  /** Asks for a part of a page, as htmx does. */
  public HttpResponse<String> part(String path) throws IOException {
    return send(request(path).header("HX-Request", "true"));
  }

  /** Sends a form: names and values by turns. */
  public HttpResponse<String> post(String path, String... namesAndValues) throws IOException {
    var form = new StringBuilder();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      form.append(i == 0 ? "" : "&")
          .append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        own(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())));
  }

  /** Brings something. */
  public HttpResponse<String> put(String path, BodyPublisher body) throws IOException {
    return send(own(path).PUT(body));
  }

  @Override
  public void close() throws IOException {
    client.close();
    application.close();
  }
}
