package verso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds for the report to look at, whoever's archives it is drawn from. */
class ReportTest {
  private static final int TWO_MEGABYTES = 2_000_000;

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void staysSmallClosedAndDecent(Told told) {
    for (String language : new String[] {"en", "fr"}) {
      String html =
          told.verso().run("persona", "--format", "html", "--lang", language).hasStatus(0).out();
      Document report = Jsoup.parse(html);

      assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TWO_MEGABYTES);
      assertThat(report.select("details[open]")).isEmpty();
      assertThat(report.select("section.section")).hasSize(told.persona().get("sections").size());
      assertThat(report.text()).doesNotContain("You are ", "Vous êtes ", " because ", "{");
    }
  }
}
