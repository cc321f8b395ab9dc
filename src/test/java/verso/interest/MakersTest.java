package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class MakersTest {
  private static final Source SOURCE = new Source("i", "a.zip", "f", "");

  @Test
  void takesTheSeriesOfAnEpisodeBeforeItsChannel() {
    Trace episode = view("netflix").detail("channel", "Ch").detail("series", "Show").build();

    assertThat(Makers.of(episode)).hasValue("Show");
    assertThat(Makers.named(episode)).hasValue("Ch");
  }

  @ParameterizedTest
  @CsvSource({
    "chrome, https://www.trails.example.org/ridge?q=a/b, trails.example.org",
    "safari, http://ada@Example.org:8080, example.org",
    "firefox, https://example.org#top, example.org",
    "facebook, https://example.org/bread, example.org",
    "tiktok, https://www.tiktok.com/@bo.sample/video/1, @bo.sample",
  })
  void knowsPagesByTheirSite(String platform, String url, String maker) {
    assertThat(Makers.of(view(platform).detail("url", url).build())).hasValue(maker);
  }

  @ParameterizedTest
  @CsvSource({
    "google, https://www.youtube.com/watch?v=AAAAAAAA",
    "facebook, https://m.facebook.com/watch/?v=1",
    "tiktok, https://www.tiktokv.com/share/video/6/",
    "letterboxd, https://boxd.it/aaa1",
    "chrome, file:///home/ada/page.html",
    "chrome, chrome://settings",
    "chrome, http://localhost/",
  })
  void takesNoPlatformForTheMakerOfItsPages(String platform, String url) {
    assertThat(Makers.of(view(platform).detail("url", url).build())).isEmpty();
  }

  @Test
  void knowsWhosePostItWas() {
    Trace post = view("instagram").detail("category", "posts").build();
    Trace product = view("instagram").detail("category", "products").build();

    assertThat(Makers.of(post)).hasValue("bo.sample");
    assertThat(Makers.of(product)).isEmpty();
  }

  private static TraceBuilder view(String platform) {
    return Trace.builder(platform, Kind.VIEW, Origin.OBSERVED, "bo.sample", SOURCE);
  }
}
