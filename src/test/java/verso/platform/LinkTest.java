package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {

  @Test
  void unwrapsGooglesRedirect() {
    Link link = Link.behind("https://www.google.fr/url?q=https://a.example/x%3Fy%3D1&usg=AO");

    assertThat(link.url()).isEqualTo("https://a.example/x?y=1");
    assertThat(link.host()).isEqualTo("a.example");
  }

  @Test
  void unwrapsTheAmpCache() {
    Link link = Link.behind("https://www.google.com/amp/s/news.example/story");

    assertThat(link.url()).isEqualTo("https://news.example/story");
  }

  @Test
  void decodesParameters() {
    Link link = Link.of("https://www.google.com/search?hl=fr&q=deux+mots+%C3%A9crits#top");

    assertThat(link.parameter("q")).isEqualTo("deux mots écrits");
    assertThat(link.parameter("l")).isEmpty();
  }

  @Test
  void keepsAParameterThatIsNotEncodedWell() {
    assertThat(Link.of("https://a.example/?q=100%").parameter("q")).isEqualTo("100%");
  }

  @Test
  void toleratesWhatIsNoAddress() {
    assertThat(Link.behind("Casino Example").host()).isEmpty();
    assertThat(Link.behind("").isEmpty()).isTrue();
    assertThat(Link.of("https://").host()).isEmpty();
  }

  @Test
  void namesTheSiteInTheLettersOfTheRecord() {
    assertThat(Link.of("https://WWW.Shop.example:443/a").site()).isEqualTo("Shop.example");
  }
}
