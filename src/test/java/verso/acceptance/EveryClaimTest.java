package verso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.acceptance.Told.elements;
import static verso.acceptance.Told.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import verso.index.Store;
import verso.index.TraceQuery;
import verso.index.Traces;

/** What holds for every claim of every section, whoever's archives it is drawn from. */
class EveryClaimTest {
  private static Set<String> traceIds(Told told) throws IOException {
    var ids = new HashSet<String>();
    try (Traces traces = Store.open(told.verso().store()).traces()) {
      traces.each(TraceQuery.ofKinds(), stored -> ids.add(stored.id()));
    }
    return ids;
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void hasEvidenceThatIsInTheStore(Told told) throws IOException {
    Set<String> ids = traceIds(told);

    assertThat(told.claims())
        .isNotEmpty()
        .allSatisfy(claim -> {
          assertThat(claim.get("evidence").get("count").asLong()).isPositive();
          assertThat(texts(claim.get("evidence").get("sample"))).isNotEmpty().isSubsetOf(ids);
        });
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void isWordedAsTheWordsOfOthersInBothLanguages(Told told) throws IOException {
    JsonNode french = told.verso().run("persona", "--json", "--lang", "fr").json();

    assertThat(told.persona().toString()).doesNotContain("You are ", " because ");
    assertThat(french.toString()).doesNotContain("Vous êtes ", " parce que ");
    assertThat(sentences(told.persona())).allSatisfy(EveryClaimTest::isWhole);
    assertThat(sentences(french)).allSatisfy(EveryClaimTest::isWhole);
    assertThat(sentences(french)).hasSameSizeAs(sentences(told.persona()));
    for (int i = 0; i < french.get("sections").size(); i++) {
      JsonNode one = french.get("sections").get(i);
      JsonNode other = told.persona().get("sections").get(i);
      assertThat(one.get("title")).isNotEqualTo(other.get("title"));
      assertThat(ids(one)).isEqualTo(ids(other));
    }
  }

  private static void isWhole(String sentence) {
    assertThat(sentence).isNotBlank().doesNotContain("{", "null");
  }

  /** Every sentence, whether of a title, a note or a claim. */
  private static List<String> sentences(JsonNode persona) {
    var sentences = new ArrayList<String>();
    for (JsonNode section : persona.get("sections")) {
      sentences.add(section.get("title").asText());
      sentences.addAll(texts(section.path("notes")));
      elements(section.get("claims")).forEach(c -> sentences.add(c.get("sentence").asText()));
    }
    return sentences;
  }

  private static List<String> ids(JsonNode section) {
    return elements(section.get("claims")).map(claim -> claim.get("id").asText()).toList();
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void isReadAsTextInBothLanguages(Told told) {
    for (String language : List.of("en", "fr")) {
      String page = told.verso().run("persona", "--full", "--lang", language).hasStatus(0).out();

      assertThat(page).doesNotContain("{", "claim.", "note.").doesNotContain("null");
      for (JsonNode section : told.persona().get("sections")) {
        assertThat(page).contains("\n" + section.get("id").asText() + " · ");
      }
    }
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void nothingSensitiveIsConcludedByVersoItself(Told told) {
    assertThat(told.claims())
        .filteredOn(claim -> texts(claim.get("flags")).contains("sensitive"))
        .allSatisfy(claim -> {
          assertThat(claim.get("held").asBoolean()).isTrue();
          assertThat(claim.path("author").asText()).isNotEqualToIgnoringCase("verso");
        });
  }
}
