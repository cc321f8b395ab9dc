package verso.web.shell;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verso.page.Edition;
import verso.report.JsonText;

/** A request and what becomes of it. */
public final class Visit {
  private static final String ANSWERED = "verso.answered";
  private static final String HTML = "text/html; charset=utf-8";

  private final Context context;
  private final Desk desk;
  private final Edition edition;
  private final List<String> scripts = new ArrayList<>();

  Visit(Context context, Desk desk) {
    this.context = context;
    this.desk = desk;
    this.edition = Desk.edition(Language.of(context, desk.language()));
    Language.remember(context);
  }

  /** What every part works with. */
  public Desk desk() {
    return desk;
  }

  /** Language and links. */
  public Edition edition() {
    return edition;
  }

  /** A text of Verso's; arguments as name, value, name, value … */
  public String text(String key, Object... namesAndValues) {
    return edition.text(key, namesAndValues);
  }

  /** The present state of the store; close it when done. */
  public Snapshot snapshot() {
    return desk.library().snapshot();
  }

  /** A part of the path, such as {@code id}. */
  public String path(String name) {
    return context.pathParam(name);
  }

  /** What the address says of it, else what the form says; empty for nothing. */
  public String parameter(String name) {
    String query = context.queryParam(name);
    String form = query == null ? context.formParam(name) : query;
    return form == null ? "" : form;
  }

  /** All that the address says of it. */
  public List<String> parameters(String name) {
    return List.copyOf(context.queryParams(name));
  }

  /** All that a form says of it. */
  public List<String> choices(String name) {
    return List.copyOf(context.formParams(name));
  }

  /** A header of the request. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name));
  }

  /** What was sent, as a stream: it may be of any size. */
  public InputStream body() {
    return context.bodyInputStream();
  }

  /** The address of this page with what was asked of it, without the server. */
  public String address() {
    String query = context.queryString();
    return context.path() + (query == null ? "" : "?" + query);
  }

  /** Whether a part of a page is asked for, to be put into one that is there. */
  public boolean isPart() {
    return "true".equals(context.header("HX-Request"))
        && !"true".equals(context.header("HX-Boosted"))
        && !"true".equals(context.header("HX-History-Restore-Request"));
  }

  /** Has the page load a script of its own, such as {@code search.js}. */
  public Visit with(String script) {
    scripts.add(script);
    return this;
  }

  /**
   * Answers with a page, or with its content alone when only that is asked for.
   *
   * @param title of the window
   * @param template one with the parameters {@code page} and {@code model}
   */
  public void page(Place place, String title, String template, Object model) throws IOException {
    html(desk.templates().fill(template, Map.of("page", view(place, title), "model", model)));
  }

  /** Answers with a piece of a page: a template with the same parameters, and no layout. */
  public void part(String template, Object model) throws IOException {
    page(Place.START, "", template, model);
  }

  private PageView view(Place place, String title) throws IOException {
    try (Snapshot snapshot = snapshot()) {
      boolean isEmpty = snapshot.traces().size() == 0;
      boolean isOwn = desk.library().isOwn();
      return new PageView(
          edition, place, title, isPart(), isEmpty, isOwn, address(), desk.assets(), scripts);
    }
  }

  /** Whether a part of the application has said something, be it that there is no such thing. */
  public static boolean isAnswered(Context context) {
    return context.attribute(ANSWERED) != null;
  }

  private void html(String html) {
    context.attribute(ANSWERED, true);
    context.contentType(HTML).result(html);
  }

  /** Leads elsewhere in the application, after something was done. */
  public void leadTo(String address) {
    if (isPart()) {
      context.header("HX-Redirect", address).status(HttpStatus.NO_CONTENT);
    } else {
      context.redirect(address, HttpStatus.SEE_OTHER);
    }
  }

  /** Tells the scripts of the page that something happened. */
  public void announce(String event) {
    context.header("HX-Trigger", event);
  }

  /** Adds a header to the answer. */
  public void tell(String header, String value) {
    context.header(header, value);
  }

  /** Has the page say something for a moment, to eyes and ears. */
  public void say(String text) {
    var json = new StringBuilder();
    // Headers are ASCII.
    for (char c : JsonText.of(Map.of("said", text)).toCharArray()) {
      json.append(c < 128 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    announce(json.toString());
  }

  /** Puts another address into the browser's address bar. */
  public void showAddress(String address) {
    context.header("HX-Replace-Url", address);
  }

  /** Answers with a page that says what is missing. */
  public void missing(Place place, String message) throws IOException {
    context.status(HttpStatus.NOT_FOUND);
    page(place, text("missing.title"), "web/shell/missing", message);
  }

  /** Answers with that status; what follows says why. */
  public void status(int status) {
    context.status(status);
  }

  /** What is written out bit by bit. */
  @FunctionalInterface
  public interface Writing {
    /** Writes it. */
    void to(OutputStream out) throws IOException;
  }

  /** Answers with a file to keep, written while it is sent. */
  public void download(String name, String type, Writing writing) throws IOException {
    context.contentType(type);
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    writing.to(context.outputStream());
  }
}
