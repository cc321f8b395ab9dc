package verso.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verso.web.Application;
import verso.web.Settings;

/**
 * Pictures of all pages and of the report, for people to look at: in both languages, at three
 * widths, in the light and in the dark. The folder they go to is the first argument; a store to
 * show, where it is not to be the invented person's, is the second.
 */
final class Screenshots {
  private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);
  private static final List<String> SCHEMES = List.of("light", "dark");
  private static final List<String> LANGUAGES = List.of("en", "fr");

  /** Names of pictures, and what they show. */
  private static final Map<String, String> PAGES =
      new LinkedHashMap<>(
          Map.of(
              "start", "/",
              "persona", "/persona",
              "interests", "/interests",
              "advertisers", "/advertisers",
              "search", "/search?q=trail",
              "search-nothing", "/search?q=nothingofthekind",
              "sources", "/sources",
              "forget", "/sources/forget?all=yes",
              "actions", "/actions",
              "guides", "/start/guides"));

  private final Path target;
  private final Browser browser;

  private Screenshots(Path target, Browser browser) {
    this.target = target;
    this.browser = browser;
  }

  /** Makes them. */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    Path own = Files.createTempDirectory("verso-screenshots");
    Path store = arguments.length > 1 ? Path.of(arguments[1]) : own.resolve("store");
    if (arguments.length == 1) {
      InventedStore.copyTo(store);
    }
    var clock = Clock.fixed(BrowserTest.NOW, ZoneOffset.UTC);
    var settings = new Settings(store, 0, Locale.ENGLISH, Path.of("samples"), clock, 1);
    try (Application application = Application.start(settings);
        Browser browser = enter(application.address(), own)) {
      var screenshots = new Screenshots(target, browser);
      screenshots.pages();
      for (String language : LANGUAGES) {
        Path report = ReportTest.write(store, own.resolve(language + ".html"), language);
        screenshots.all("report-" + language, report.toUri().toString());
      }
    }
  }

  private static Browser enter(URI address, Path own) {
    var browser = new Browser(Chromium.start(own.resolve("profile")), address.resolve("/"));
    return browser.open(address.toString());
  }

  private void pages() throws IOException {
    for (String language : LANGUAGES) {
      for (Map.Entry<String, String> page : shown().entrySet()) {
        String sign = page.getValue().contains("?") ? "&" : "?";
        all(page.getKey() + "-" + language, page.getValue() + sign + "lang=" + language);
      }
    }
  }

  /** The pages, the sections of the persona, and one of each sort that others lead to. */
  private Map<String, String> shown() {
    var pages = new LinkedHashMap<>(PAGES);
    browser.open("/persona").waitFor(".section");
    for (int section = 1; section < browser.all("nav.contents li").size(); section++) {
      pages.put("persona-" + section, "/persona/" + section);
    }
    pages.put("claim", first("/persona/3", ".claim .says a"));
    pages.put("record", first("/search?q=trail", "#hits h3 a"));
    pages.put("interest", first("/interests", "main a[href^='/interests/']"));
    pages.put("advertiser", first("/advertisers", "main a[href^='/advertisers/of']"));
    return pages;
  }

  private String first(String page, String selector) {
    return browser.wide(1440).open(page).waitFor(selector).getDomAttribute("href");
  }

  private void all(String name, String address) throws IOException {
    browser.open(address).waitFor("h1");
    browser.waitUntilGone("[aria-busy=true]");
    for (int width : WIDTHS) {
      for (String scheme : SCHEMES) {
        browser.wide(width).in(scheme);
        browser.wholePage(target.resolve(name + "-" + width + "-" + scheme + ".png"));
      }
    }
  }
}
