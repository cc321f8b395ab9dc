package verso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class OwnWordsTest {
  private static final Source SOURCE = new Source("a-1", "ada.zip", "posts.json", "/0");

  private static TraceBuilder trace(Kind kind, String subject) {
    return Trace.builder("facebook", kind, Origin.OBSERVED, subject, SOURCE);
  }

  @Test
  void takesSentMessagesOnly() {
    TraceBuilder sent = trace(Kind.MESSAGE, "I am happy").detail("direction", "sent");
    TraceBuilder received = trace(Kind.MESSAGE, "I am happy").detail("direction", "received");
    TraceBuilder unclear = trace(Kind.MESSAGE, "I am happy");

    assertThat(OwnWords.of(sent.build())).isEqualTo("I am happy");
    assertThat(OwnWords.of(received.build())).isEmpty();
    assertThat(OwnWords.of(unclear.build())).isEmpty();
  }

  @Test
  void leavesOutWhatOthersWrote() {
    Trace onMyPage =
        Trace.builder("facebook", Kind.POST, Origin.SUPPLIED, "We love you", SOURCE).build();
    Trace passedOn = trace(Kind.POST, "We love it").detail("action", "repost").build();
    Trace retweet = trace(Kind.POST, "RT @bo: we love it").build();
    Trace seen = trace(Kind.VIEW, "We love it").build();

    assertThat(OwnWords.of(onMyPage)).isEmpty();
    assertThat(OwnWords.of(passedOn)).isEmpty();
    assertThat(OwnWords.of(retweet)).isEmpty();
    assertThat(OwnWords.of(seen)).isEmpty();
  }

  @Test
  void countsNothingTwice() {
    Trace whole = trace(Kind.POST, "First line").text("First line\nand second").build();
    Trace further = trace(Kind.COMMENT, "Title").text("I like it").build();

    assertThat(OwnWords.of(whole)).isEqualTo("First line\nand second");
    assertThat(OwnWords.of(further)).isEqualTo("Title\nI like it");
  }

  @Test
  void measuresAreTheCountsOfOwnWords() {
    Trace trace = trace(Kind.SEARCH, "why am i so tired").build();

    var wording = new Wording(new Measures().words(trace));

    assertThat(wording.words()).isEqualTo(5);
    assertThat(wording.count(Feeling.STRESS)).isEqualTo(1);
  }
}
