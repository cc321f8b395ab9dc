package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.platform.TwinRule.twin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.format.Item;
import verso.format.Shape;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

class TwinRuleTest {
  private static final List<FileRule> TOPICS =
      twin("ads/topics")
          .ownKey("inferred_topics")
          .each(LabelledMapping.values(Kind.INTEREST, Origin.INFERRED))
          .named("topics");

  @Test
  void goesByBothExtensionsAndByPartNumbers() {
    assertThat(ruleFor("facebook-ada/ads/topics.json")).isPresent();
    assertThat(ruleFor("ads/topics_2.json")).isPresent();
    assertThat(ruleFor("ads/topics.html")).isPresent();
    assertThat(ruleFor("ads/topics_of_others.json")).isEmpty();
  }

  @Test
  void findsRecordsUnderTheirKeyWhateverItsVersion() {
    assertThat(subjects("topics.json", "{'inferred_topics_v2':['Bread','Clay']}"))
        .containsExactly("Bread", "Clay");
  }

  @Test
  void findsRecordsInARootListAndARecordThatIsTheWholeFile() {
    String record = "{'label_values':[{'label':'Name','vec':[{'value':'Bread'}]}]}";

    assertThat(subjects("topics.json", record)).containsExactly("Bread");
    assertThat(subjects("topics.json", "[" + record + "]")).containsExactly("Bread");
    assertThat(subjects("topics.json", "{'0':" + record + ",'1':" + record + "}")).hasSize(2);
  }

  @Test
  void findsRecordsUnderAKeyThatNobodyKnows() {
    assertThat(subjects("topics.json", "{'brand_new_key':[{'name':'Bread'},{'name':'Clay'}]}"))
        .containsExactly("Bread", "Clay");
  }

  @Test
  void takesTheSentenceThatThereIsNoDataForNoRecord() {
    assertThat(subjects("topics.json", "['You have no data in this section']")).isEmpty();
  }

  @Test
  void readsThePageWithTheSameMapping() {
    String page =
        "<main role='main'><div class='pam'><table><tr><td colspan='2'>Name<div><div>Bread</div>"
            + "<div>Clay</div></div></td></tr></table></div></main>";

    assertThat(subjects("topics.html", page)).containsExactly("Bread", "Clay");
  }

  private static Optional<FileRule> ruleFor(String path) {
    return TOPICS.stream().filter(rule -> rule.matchesName(path)).findFirst();
  }

  private static List<String> subjects(String file, String content) {
    FileRule rule = ruleFor("ads/" + file).orElseThrow();
    var provenance = new Provenance("test", "test-1", "test.zip", file, Optional.empty());
    var found = new ArrayList<String>();
    var sink =
        new Shape.Sink() {
          @Override
          public boolean item(Item item) {
            rule.mapping(item.section())
                .map(Row.of(item, provenance))
                .map(Trace::subject)
                .forEach(found::add);
            return true;
          }

          @Override
          public void problem(String at, String message) {
            throw new AssertionError(message);
          }
        };
    byte[] bytes = content.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    try {
      rule.shape().orElseThrow().read(new ByteArrayInputStream(bytes), sink);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return found;
  }
}
