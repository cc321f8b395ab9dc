package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityHtmlTest {
  private static final String REASON =
      "<b>Why is this here?</b><br>&emsp;Saved because of a setting."
          + " <a href=\"https://myaccount.google.com/activitycontrols\">here</a>";

  @Test
  void readsACardAsItsJsonTwin() throws IOException {
    String body =
        "Watched&nbsp;<a href=\"https://www.youtube.com/watch?v=1&amp;t=2\">Knots</a><br>"
            + "<a href=\"https://www.youtube.com/channel/2\">Harbour</a><br>"
            + "Mar 9, 2024, 10:39:12 AM CET<br>";

    Value card = only(card("YouTube", body, "<b>Products:</b><br>&emsp;YouTube<br>" + REASON));

    assertThat(card.get("header").text()).isEqualTo("YouTube");
    assertThat(card.get("title").text()).isEqualTo("Watched Knots");
    assertThat(card.get("titleUrl").text()).isEqualTo("https://www.youtube.com/watch?v=1&t=2");
    assertThat(card.get("subtitles").leaves())
        .containsExactly("Harbour", "https://www.youtube.com/channel/2");
    assertThat(card.get("time").text()).isEqualTo("2024-03-09T09:39:12Z");
    assertThat(card.get("products").leaves()).containsExactly("YouTube");
    assertThat(card.get("details")).isEqualTo(Value.NOTHING);
  }

  @Test
  void readsLinesWithoutLinksAsDescription() throws IOException {
    String body =
        "Watched&nbsp;<a href=\"https://www.youtube.com/watch?v=1\">AD_20s</a><br>"
            + "Watched at 11:39 AM<br>Watched at 9:01 AM<br>Mar 9, 2024, 11:39:12 AM CET";
    String caption =
        "<b>Products:</b><br>YouTube<br><b>Details:</b><br>&emsp;From Google Ads<br>" + REASON;

    Value card = only(card("YouTube", body, caption));

    assertThat(card.get("description").text()).isEqualTo("Watched at 11:39 AM\nWatched at 9:01 AM");
    assertThat(card.get("details").leaves()).containsExactly("From Google Ads");
    assertThat(card.get("time").text()).isEqualTo("2024-03-09T10:39:12Z");
  }

  @Test
  void tellsDetailsFromReasonsInAPageOfTwoSections() throws IOException {
    String caption = "<b>Products:</b><br>YouTube<br><b>Details:</b><br>&emsp;From Google Ads<br>";

    Value card = only(card("YouTube", "Watched x<br>Jun 3, 2018, 1:02:03 PM", caption));

    assertThat(card.get("details").leaves()).containsExactly("From Google Ads");
  }

  @Test
  void readsPlacesByTheirLinks() throws IOException {
    String caption =
        "<b>Products:</b><br>Search<br><b>Locations:</b><br>&emsp;At <a"
            + " href=\"https://www.google.com/maps/@?api=1&amp;center=1.5,2.5\">this general"
            + " area</a> - From <a href=\"https://support.google.com/maps/answer/3184808\">your"
            + " places</a> (Home)<br>"
            + REASON;

    Value card = only(card("Search", "Searched for tents<br>Mar 9, 2024, 1:02:03 PM CET", caption));

    Value place = card.get("locationInfos").asList().getFirst();
    assertThat(place.get("name").text()).isEqualTo("At this general area");
    assertThat(place.get("url").text()).endsWith("center=1.5,2.5");
    assertThat(place.get("source").text()).isEqualTo("From your places (Home)");
    assertThat(place.get("sourceUrl").text()).endsWith("3184808");
  }

  @Test
  void findsGeminisAnswerBelowTheTime() throws IOException {
    String body =
        "Prompted Which tent?<br>Be brief.<br>Mar 9, 2024, 1:02:03 PM CET<br>"
            + "<p>A <b>dry</b> one.</p><p>As of Mar 1, 2024, 1:00:00 PM CET</p>";

    Value card = only(card("Gemini Apps", body, "<b>Products:</b><br>Gemini Apps<br>"));

    assertThat(card.get("title").text()).isEqualTo("Prompted Which tent?\nBe brief.");
    assertThat(card.get("time").text()).isEqualTo("2024-03-09T12:02:03Z");
    assertThat(card.get("safeHtmlItem").allText()).contains("<b>dry</b>", "As of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan 22, 2020, 8:34:00 PM UTC | 2020-01-22T20:34:00Z",
        "Aug 17, 2026, 1:14:48\u202fPM CEST | 2026-08-17T11:14:48Z",
        "Jan 9, 2025, 9:05:06\u202fAM BST | 2025-01-09T08:05:06Z",
        "6 Oct 2020, 14:32:28 PDT | 2020-10-06T21:32:28Z",
        "15 jun 2026, 20:30:41 CEST | 2026-06-15T18:30:41Z",
        "3 mrt 2026, 20:30:41 CET | 2026-03-03T19:30:41Z",
        "27.08.2026, 20:04:54 MESZ | 2026-08-27T18:04:54Z",
        "17. Aug. 2026, 20:04:54 MESZ | 2026-08-17T18:04:54Z",
        "17 ago 2026, 20:04:54 CEST | 2026-08-17T18:04:54Z",
        "9 mars 2024, 10:39:12 CET | 2024-03-09T09:39:12Z",
        "9 juil. 2024, 10:39:12 CEST | 2024-07-09T08:39:12Z",
        "17 Ağu 2026 20:04:54 GMT+03:00 | 2026-08-17T17:04:54Z",
        "2026年7月30日 00:23:06 CEST | 2026-07-29T22:23:06Z",
        "2026/07/30 0:23:06 JST | 2026-07-29T15:23:06Z",
        "2024. 10. 19. 오전 9:15:07 KST | 2024-10-19T00:15:07Z",
        "23\u200f/07\u200f/2026، 4:20:22 م CEST | 2026-07-23T14:20:22Z",
        "05\u200f/07\u200f/2026، 4:20:22 ص CEST | 2026-07-05T02:20:22Z",
      })
  void readsTimesOfAnyLanguage(String written, String expected) throws IOException {
    Value card = only(card("Search", "x<br>" + written, "<b>P</b><br>Search<br>"));

    assertThat(card.get("time").text()).isEqualTo(expected);
  }

  @Test
  void leavesATimeWithoutZoneAsItIs() throws IOException {
    Value card = only(card("Search", "x<br>Jun 23, 2015, 2:43:45 PM", "<b>P</b><br>Search<br>"));

    assertThat(card.get("time").text()).isEqualTo("Jun 23, 2015, 2:43:45 PM");
  }

  @Test
  void countsCardsFromOne() throws IOException {
    String card = card("Search", "x<br>Jun 23, 2015, 2:43:45 PM", "");

    List<Item> items = read(page(card + card));

    assertThat(items).extracting(Item::at).containsExactly("element 1", "element 2");
  }

  @Test
  void readsManyCardsInLittleMemory() throws IOException {
    byte[] card =
        card("Search", "x<br>Jun 23, 2015, 2:43:45 PM", "<b>P</b><br>" + "Search ".repeat(3_000))
            .getBytes(StandardCharsets.UTF_8);
    int cards = 5_000;
    var pages = Collections.nCopies(cards, card).stream().map(ByteArrayInputStream::new).toList();
    var count = new int[1];

    new ActivityHtml()
        .read(
            new SequenceInputStream(Collections.enumeration(pages)),
            sink(item -> {
              count[0]++;
              return true;
            }));

    assertThat(count[0]).isEqualTo(cards);
  }

  @Test
  void stopsWhenTheSinkHasEnough() throws IOException {
    String card = card("Search", "x<br>Jun 23, 2015, 2:43:45 PM", "");
    var found = new ArrayList<Item>();

    new ActivityHtml()
        .read(
            stream(page(card.repeat(3))),
            sink(item -> {
              found.add(item);
              return false;
            }));

    assertThat(found).hasSize(1);
  }

  private static Value only(String card) throws IOException {
    List<Item> items = read(page(card));
    assertThat(items).hasSize(1);
    return items.getFirst().value();
  }

  private static List<Item> read(String page) throws IOException {
    var items = new ArrayList<Item>();
    new ActivityHtml().read(stream(page), sink(items::add));
    return items;
  }

  private static InputStream stream(String page) {
    return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
  }

  private static Shape.Sink sink(java.util.function.Predicate<Item> taker) {
    return new Shape.Sink() {
      @Override
      public boolean item(Item item) {
        return taker.test(item);
      }

      @Override
      public void problem(String at, String message) {
        throw new AssertionError(at + ": " + message);
      }
    };
  }

  private static String page(String cards) {
    return "<html><head><title>My Activity History</title></head><body><div class=\"mdl-grid\">"
        + cards
        + "</div></body></html>";
  }

  private static String card(String header, String body, String caption) {
    return """
    <div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">
    <div class="header-cell mdl-cell"><p class="mdl-typography--title">%s<br></p></div>
    <div class="content-cell mdl-cell mdl-typography--body-1">%s</div>
    <div class="content-cell mdl-typography--body-1 mdl-typography--text-right"></div>
    <div class="content-cell mdl-cell mdl-typography--caption">%s</div></div></div>
    """
        .formatted(header, body, caption);
  }
}
