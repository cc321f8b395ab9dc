package verso.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SvgTest {
  @Test
  void escapesTextsAndAttributes() {
    var svg = new Svg(340);

    svg.mark(
        "<b> & \"x\"", "/a?b=c&d='e'", inside -> inside.write(1, 2, Lettering.LABEL, "</text>"));

    assertThat(svg.finished("it's \"<it>\"", 10))
        .isEqualTo(
            "<svg class=\"drawing drawing-narrow\" viewBox=\"0 0 340 10\" role=\"group\""
                + " aria-label=\"it&#39;s &quot;&lt;it&gt;&quot;\"><a"
                + " href=\"/a?b=c&amp;d=&#39;e&#39;\" aria-label=\"&lt;b&gt; &amp;"
                + " &quot;x&quot;\"><title>&lt;b&gt; &amp; &quot;x&quot;</title><text x=\"1\""
                + " y=\"2\" class=\"t\">&lt;/text&gt;</text></a></svg>");
  }

  @Test
  void isAnImageWithoutLinks() {
    var svg = new Svg(720);

    svg.rect(new Box(0, 1.23456, 2, 3), "f-c1");

    assertThat(svg.finished("A box", 10))
        .isEqualTo(
            "<svg class=\"drawing drawing-wide\" viewBox=\"0 0 720 10\" role=\"img\""
                + " aria-label=\"A box\">"
                + "<rect x=\"0\" y=\"1.23\" width=\"2\" height=\"3\" class=\"f-c1\"/></svg>");
  }

  @Test
  void putsTheWholeTextOfACutLabelInItsTitle() {
    var svg = new Svg(340);

    svg.write(0, 0, Lettering.LABEL.within(40), "Northwind Outfitters");

    assertThat(svg.finished("", 1)).contains("…<title>Northwind Outfitters</title></text>");
  }

  @Test
  void leadsNowhereElse() {
    for (String address :
        new String[] {
          "https://example.org",
          "//example.org",
          "/\\example.org",
          "javascript:x",
          "x",
          "/a b",
          "/\n"
        }) {
      assertThatThrownBy(() -> new Svg(340).mark("x", address, inside -> {}))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void leadsToOurOwnPages() {
    var svg = new Svg(340);

    svg.mark("x", "/search?year=2024#top", inside -> {});

    assertThat(svg.finished("", 1)).contains("href=\"/search?year=2024#top\"");
  }

  @Test
  void writesTwoDecimalsAtMost() {
    assertThat(Svg.written(1.005)).isEqualTo("1");
    assertThat(Svg.written(-0.001)).isEqualTo("0");
    assertThat(Svg.written(12.346)).isEqualTo("12.35");
    assertThat(Svg.written(3.5)).isEqualTo("3.5");
  }
}
