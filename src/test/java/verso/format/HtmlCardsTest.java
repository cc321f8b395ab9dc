package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlCardsTest {
  private static final HtmlCards MESSAGES =
      HtmlCards.of("div.message")
          .attribute("time", ".date", "title")
          .part("author", ".from")
          .part("text", ".text")
          .carried("author")
          .page("chat", "h1");

  private static final String PAGE =
      """
      <html><body><h1> Garden
      Club </h1><div class="history">
      <div class="message"><i class="date" title="31.01.2024 10:00">10:00</i>
        <b class="from">Ada</b><p class="text">Hi<br>there</p><p class="text">Again</p></div>
      <div class="message"><i class="date" title="31.01.2024 10:01">10:01</i><p class="text">Me</p></div>
      <div class="message"></div>
      </div></body></html>
      """;

  @Test
  void readsPartsAndAttributes() {
    Value first = Collected.from(MESSAGES, PAGE).values().getFirst();

    assertThat(first.get("time").text()).isEqualTo("31.01.2024 10:00");
    assertThat(first.get("author").text()).isEqualTo("Ada");
  }

  @Test
  void listsAPartThatOccursSeveralTimes() {
    Value first = Collected.from(MESSAGES, PAGE).values().getFirst();

    assertThat(first.get("text").leaves()).containsExactly("Hi there", "Again");
  }

  @Test
  void carriesAPartToTheRecordsThatLackIt() {
    assertThat(Collected.from(MESSAGES, PAGE).values())
        .extracting(message -> message.get("author").text())
        .containsExactly("Ada", "Ada", "Ada");
  }

  @Test
  void keepsWhatThePageSaysBeforeItsRecordsAsContext() {
    Collected found = Collected.from(MESSAGES, PAGE);

    assertThat(found.items)
        .allSatisfy(item -> assertThat(item.context().get("chat").text()).isEqualTo("Garden Club"));
    assertThat(found.places()).startsWith("element 2", "element 3");
  }
}
