package verso.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import verso.web.Application;
import verso.web.Settings;

/**
 * How fast pages of the application are in a real Chromium, on a store of any size: the whole way
 * from asking to being usable, as the browser itself measures it.
 *
 * <pre>PageSpeed STORE [TIMES [PAGE…]]</pre>
 *
 * Printed in milliseconds since the page was asked for: when its first byte came, when something
 * was painted, when it could be used (its document read, its scripts run); how long scripts kept
 * the page from answering in all; and the bytes of its document.
 */
public final class PageSpeed {
  private static final List<String> PAGES =
      List.of("/search", "/search?q=video", "/persona", "/persona/3", "/interests", "/advertisers");

  private static final String MEASURES =
      """
      const page = performance.getEntriesByType("navigation")[0];
      const paint = performance.getEntriesByName("first-contentful-paint")[0];
      const blocked = (window.longTasks || []).reduce((sum, task) => sum + task - 50, 0);
      return {
        "1 first byte": page.responseStart,
        "2 painted": paint ? paint.startTime : 0,
        "3 usable": page.domContentLoadedEventEnd,
        "4 blocked": blocked,
        "5 bytes": page.decodedBodySize,
      };
      """;

  private static final String WATCH =
      """
      window.longTasks = [];
      new PerformanceObserver(list => list.getEntries().forEach(e => window.longTasks.push(e.duration)))
        .observe({type: "longtask", buffered: true});
      """;

  private PageSpeed() {}

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
    List<String> pages =
        arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : PAGES;
    var settings =
        new Settings(
            Path.of(arguments[0]), 0, Locale.ENGLISH, Path.of("samples"), Clock.systemUTC(), 1);
    Path profile = Files.createTempDirectory("verso-speed");
    try (Application application = Application.start(settings)) {
      URI door = application.address();
      try (var browser = new Browser(Chromium.start(profile), door.resolve("/"))) {
        browser
            .driver()
            .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        browser.open(door.toString());
        long asked = System.nanoTime();
        browser.open("/persona").waitFor("#persona .section");
        System.out.printf("persona ready after %.1f s%n", (System.nanoTime() - asked) / 1e9);
        for (String page : pages) {
          measure(browser, page, times);
        }
      }
    }
  }

  private static void measure(Browser browser, String page, int times) throws InterruptedException {
    var measured = new TreeMap<String, List<Double>>();
    for (int i = 0; i < times; i++) {
      browser.open(page);
      Thread.sleep(300); // long tasks are reported after they end
      Map<?, ?> one = (Map<?, ?>) browser.script(MEASURES);
      one.forEach((name, value) ->
          measured
              .computeIfAbsent((String) name, n -> new ArrayList<>())
              .add(((Number) value).doubleValue()));
    }
    System.out.println(page);
    measured.forEach((name, values) -> {
      values.sort(null);
      System.out.printf(
          "  %-14s best %8.0f  median %8.0f  p95 %8.0f%n",
          name.substring(2),
          values.get(0),
          values.get(values.size() / 2),
          values.get((int) Math.ceil(0.95 * values.size()) - 1));
    });
  }
}
