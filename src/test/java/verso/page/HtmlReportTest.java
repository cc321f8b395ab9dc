package verso.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.claim.Section;

class HtmlReportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/verso/page");

  private static final String LONG = "very ".repeat(2_000) + "long";
  private static final List<String> HOSTILE =
      List.of(
          "\"><script>alert(1)</script>",
          "</style><script>alert(2)</script>",
          "<img src=x onerror=alert(3)>",
          "javascript:alert(4)",
          "https://example.org/track?me",
          "\u202Egnp.exe\u2066",
          LONG);

  @TempDir private static Path folder;
  private static InventedPersona ada;
  private static InventedPersona mallory;

  @BeforeAll
  static void invent() throws IOException {
    ada = InventedPersona.in(folder.resolve("ada"));
    mallory = InventedPersona.in(folder.resolve("mallory"), HOSTILE.toArray(String[]::new));
  }

  @AfterAll
  static void close() throws IOException {
    ada.close();
    mallory.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void readsAsItShould(String language) throws IOException {
    Path golden = GOLDEN.resolve("report." + language + ".html");

    String report = withoutInlined(ada.report(Locale.of(language)));

    if ("update".equals(System.getProperty("verso.golden"))) {
      Files.writeString(golden, report, StandardCharsets.UTF_8);
    }
    assertThat(report).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  /** Styles, script and their hashes have tests of their own; blank lines say nothing. */
  private static String withoutInlined(String report) {
    return report
            .replaceAll("(?s)(<(style|script)>).*?(</\\2>)", "$1…$3")
            .replaceAll("'sha256-[^']*'", "'sha256-…'")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .reduce((one, other) -> one + "\n" + other)
            .orElse("")
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void hasEverySectionWithItsQuestion(String language) throws IOException {
    Document report = Jsoup.parse(ada.report(Locale.of(language)));

    List<String> expected =
        ada.persona().sections().stream().map(Section::id).map(id -> "section-" + id).toList();
    assertThat(report.select("section.section").eachAttr("id")).isEqualTo(expected);
    assertThat(report.select(".question").eachText()).hasSameSizeAs(expected).doesNotContain("");
    assertThat(report.select("nav.contents a").eachAttr("href"))
        .isEqualTo(expected.stream().map(id -> "#" + id).toList());
  }

  @Test
  void letsThroughExactlyWhatIsInlined() throws IOException {
    Document report = Jsoup.parse(ada.report(Locale.ENGLISH));

    String style = new Inline(report.select("style").getFirst().data()).source();
    String script = new Inline(report.select("script").getFirst().data()).source();

    assertThat(report.select("style, script, link[rel=stylesheet]")).hasSize(2);
    assertThat(report.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src "
                + style
                + "; script-src "
                + script
                + "; img-src data:; base-uri 'none'; form-action 'none'");
    assertThat(report.select("[style]")).isEmpty();
  }

  @Test
  void loadsNothing() throws IOException {
    for (InventedPersona person : List.of(ada, mallory)) {
      Document report = Jsoup.parse(person.report(Locale.ENGLISH));

      assertThat(report.select("img, iframe, object, embed, video, audio, form, base, [src]"))
          .isEmpty();
      assertThat(report.select("[href]").eachAttr("href"))
          .allMatch(href -> href.startsWith("#") || href.equals("data:,"));
      assertThat(report.select("style").getFirst().data())
          .doesNotContain("url(", "@import", "http:", "https:");
      assertThat(report.select("script").getFirst().data())
          .doesNotContain("fetch", "XMLHttpRequest", "http:", "https:", "Storage", "cookie");
    }
  }

  @Test
  void showsHostileValuesAsTextOnly() throws IOException {
    Document report = Jsoup.parse(mallory.report(Locale.ENGLISH));

    assertThat(report.select("script, style")).hasSize(2);
    for (Element element : report.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
        assertThat(attribute.getValue()).doesNotStartWith("javascript:");
      }
    }
    assertThat(report.text())
        .contains(HOSTILE.subList(0, 5))
        .contains("gnp.exe")
        .doesNotContain("\u202E", "\u2066", LONG);
  }

  @Test
  void keepsWhatIsSensitiveClosedAndOutOfEverythingElse() throws IOException {
    Document report = Jsoup.parse(ada.report(Locale.ENGLISH));

    assertThat(report.select("#section-9 details.folded, #section-8 details.folded[open]"))
        .hasSize(1);
    assertThat(report.select("details.folded").text()).contains("Pregnancy");
    assertThat(report.select("details[open]")).isEmpty();

    report.select("details.folded").forEach(folded -> folded.select("> :not(summary)").remove());
    assertThat(report.outerHtml()).doesNotContainIgnoringCase("pregnan");
  }

  @Test
  void opensWhatIsSensitiveWhenAsked() throws IOException {
    Choice open = HtmlReport.choice(Integer.MAX_VALUE, true);

    Document report = Jsoup.parse(ada.report(Locale.ENGLISH, open, Long.MAX_VALUE));

    assertThat(report.select("#section-9 details.folded[open]")).hasSize(1);
  }

  @Test
  void saysHowManyStatementsAreCutAndHowToSeeThem() throws IOException {
    Choice few = HtmlReport.choice(1, false);

    Document report = Jsoup.parse(mallory.report(Locale.ENGLISH, few, Long.MAX_VALUE));

    assertThat(report.select("#section-5 .cut").eachText())
        .contains("… and 6 more: verso persona --section 5 --limit 1000");
    assertThat(report.select(".end .cut").text()).contains("statements are left out of it");
  }

  @Test
  void leavesOutRecordsFirstWhereItWouldBeTooLong() throws IOException {
    Choice all = HtmlReport.choice(Integer.MAX_VALUE, false);
    int whole = mallory.report(Locale.ENGLISH).getBytes(StandardCharsets.UTF_8).length;

    String shorter = mallory.report(Locale.ENGLISH, all, whole - 1L);

    assertThat(shorter.getBytes(StandardCharsets.UTF_8).length).isLessThan(whole);
    assertThat(Jsoup.parse(shorter).select(".end .cut").eachText())
        .hasSize(1)
        .first()
        .asString()
        .contains("records stand under each statement; verso why lists all of them");
  }
}
