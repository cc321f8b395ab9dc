package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionedHtmlTest {
  private static final String PAGE =
      """
      <html><body>
      <div><h1>Questions</h1>
        <h2>Question</h2>
        <div><strong>Text:</strong> <span>Why do <b>hills</b> roll?</span></div>
        <div><strong>Link:</strong> <a href="https://example.org/hills">here</a></div>
        <h2>Question</h2>
        <div><strong>Text:</strong> What is a drumlin?</div>
        <div><strong>Topic:</strong> Ice</div><div><strong>Topic:</strong> Land</div>
      </div>
      <div><h1>Profile</h1><div><strong>City:</strong> Exampleville</div></div>
      </body></html>
      """;

  private final Collected found = Collected.from(new SectionedHtml(), PAGE);

  @Test
  void readsTheFieldsOfEachRecord() {
    assertThat(found.values().getFirst().get("Text").text()).isEqualTo("Why do hills roll?");
    assertThat(found.values().getFirst().get("url").text()).isEqualTo("https://example.org/hills");
    assertThat(found.places()).containsExactly("element 1", "element 2", "element 3");
  }

  @Test
  void makesAListOfAFieldThatComesTwice() {
    assertThat(found.values().get(1).get("Topic").leaves()).containsExactly("Ice", "Land");
  }

  @Test
  void tellsTheSectionARecordStandsIn() {
    assertThat(found.items.getLast().context().get("section").text()).isEqualTo("Profile");
    assertThat(found.items.getFirst().context().get("heading").text()).isEqualTo("Question");
  }
}
