package verso.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import verso.archive.Limits;
import verso.importing.Importer;
import verso.importing.Progress;
import verso.index.Store;
import verso.platform.catalog.PlatformCatalog;

/** A browser without a window, and the application it looks at. */
public final class Caller implements Closeable {
  /** The time on the clock of the application. */
  public static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

  private static final HttpResponse.BodyHandler<String> TEXT =
      HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Application application;
  private final URI door;
  private final HttpClient client;

  private Caller(Application application, URI door, HttpClient client) {
    this.application = application;
    this.door = door;
    this.client = client;
  }

  /** Starts the application on a store, and is let in. */
  public static Caller on(Path store) throws IOException, InterruptedException {
    return on(store, store.resolve("none"));
  }

  /** The same, with archives of an invented person. */
  public static Caller on(Path store, Path samples) throws IOException, InterruptedException {
    var settings = new Settings(store, 0, Locale.ENGLISH, samples, CLOCK, 1);
    Application application = Application.start(settings);
    URI door = application.address(); // good once
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    client.send(HttpRequest.newBuilder(door).build(), HttpResponse.BodyHandlers.discarding());
    return new Caller(application, door, client);
  }

  /** Imports archives into a store. */
  public static void imported(Path store, Path... archives) throws IOException {
    new Importer(PlatformCatalog.all(), Limits.DEFAULT, CLOCK, 1)
        .run(List.of(archives), Store.open(store), Progress.SILENT);
  }

  /** The answer to a request; headers as name, value, name, value … */
  public HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    URI uri = door.resolve(address);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), TEXT);
  }

  /** The answer to a form sent from a page of the application; fields as name, value, … */
  public HttpResponse<String> post(String address, String... fields)
      throws IOException, InterruptedException {
    return client.send(form(address, fields).build(), TEXT);
  }

  /** The answer to a form that htmx sends, to put into the page that is there. */
  public HttpResponse<String> postPart(String address, String... fields)
      throws IOException, InterruptedException {
    return client.send(form(address, fields).header("HX-Request", "true").build(), TEXT);
  }

  /** The answer to what a script of the application brings. */
  public HttpResponse<String> put(String address, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(door.resolve(address))
            .header("Origin", "http://" + door.getAuthority())
            .PUT(body)
            .build();
    return client.send(request, TEXT);
  }

  private HttpRequest.Builder form(String address, String... fields) {
    var form = new StringJoiner("&");
    for (int i = 0; i < fields.length; i += 2) {
      form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return HttpRequest.newBuilder(door.resolve(address))
        .header("Origin", "http://" + door.getAuthority())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What is downloaded from there. */
  public HttpResponse<byte[]> file(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(door.resolve(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** A page. */
  public String page(String address) throws IOException, InterruptedException {
    return get(address).body();
  }

  @Override
  public void close() throws IOException {
    application.close();
  }
}
