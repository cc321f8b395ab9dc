package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteTest {
  private static final String TENNIS = "539";
  private static final String GOLF = "512";
  private static final String COOKING = "216";

  private final TopicTree tree = Classifier.standard().tree();

  @Test
  void findsWhatMostTextsAreAbout() {
    Classification channel = vote(TENNIS, TENNIS, TENNIS, COOKING).result().orElseThrow();

    assertThat(channel.topicId()).isEqualTo(TENNIS);
    assertThat(channel.method()).isEqualTo(Method.VOTE);
    assertThat(channel.score()).isCloseTo(0.75, within(0.001));
  }

  @Test
  void isNeverSurerThanItsMethod() {
    assertThat(vote(TENNIS, TENNIS, TENNIS).result().orElseThrow().score())
        .isEqualTo(Method.VOTE.score());
  }

  @Test
  void countsTopicsOfOneBranchTogether() {
    assertThat(vote(TENNIS, GOLF, GOLF, COOKING, COOKING).result())
        .hasValueSatisfying(found -> assertThat(found.topicId()).isEqualTo(GOLF));
  }

  @Test
  void saysNothingOfTooFewTexts() {
    assertThat(vote(TENNIS, TENNIS).result()).isEmpty();
  }

  @Test
  void saysNothingWhenTheTextsDoNotAgree() {
    assertThat(vote(TENNIS, TENNIS, COOKING, COOKING).result()).isEmpty();
  }

  private Vote vote(String... topics) {
    var vote = new Vote(tree);
    List.of(topics).forEach(vote::add);
    return vote;
  }
}
