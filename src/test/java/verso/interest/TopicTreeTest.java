package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TopicTreeTest {
  private final TopicTree tree = Classifier.standard().tree();

  @Test
  void findsATopicByItsId() {
    Topic tennis = tree.find("539").orElseThrow();

    assertThat(tennis.name(Locale.ENGLISH)).isEqualTo("Tennis");
    assertThat(tennis.branch()).isEqualTo("sports");
  }

  @Test
  void namesATopicInFrench() {
    assertThat(tree.find("210").orElseThrow().name(Locale.FRENCH)).isEqualTo("Cuisine et boissons");
  }

  @Test
  void namesATopicInEnglishForOtherLocales() {
    assertThat(tree.find("210").orElseThrow().name(Locale.JAPANESE)).isEqualTo("Food and drink");
  }

  @Test
  void walksFromTheTopToTheTopic() {
    assertThat(tree.path("227")).extracting(Topic::id).containsExactly("223", "225", "227");
  }

  @Test
  void knowsTheFirstAndTheSecondTier() {
    assertThat(tree.root("227")).isEqualTo("223");
    assertThat(tree.secondTier("227")).isEqualTo("225");
    assertThat(tree.secondTier("223")).isEqualTo("223");
  }

  @Test
  void anUnknownIdIsItsOwnRoot() {
    assertThat(tree.root("no such id")).isEqualTo("no such id");
    assertThat(tree.path("no such id")).isEmpty();
  }

  @Test
  void saysWhereAnIdIsFrom() {
    assertThat(tree.find("539").orElseThrow().scheme()).isEqualTo(Topic.Scheme.IAB_CONTENT);
    assertThat(tree.find("a752").orElseThrow().scheme()).isEqualTo(Topic.Scheme.IAB_AUDIENCE);
    assertThat(tree.find("verso:news").orElseThrow().scheme()).isEqualTo(Topic.Scheme.VERSO);
  }
}
