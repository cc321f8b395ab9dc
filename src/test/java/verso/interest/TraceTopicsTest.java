package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class TraceTopicsTest {
  private static final Source SOURCE = new Source("x-1", "ada.zip", "rides.json", "/0");

  private final TraceTopics topics = new TraceTopics(Classifier.standard());

  @ParameterizedTest
  @ValueSource(strings = {"ride", "pin", "artist", "Wish list"})
  void takesNoSortOfRecordForATopic(String category) {
    assertThat(topics.of(filed(category))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cycling", "Jardinage"})
  void takesWhatThePlatformFilesAThingUnder(String category) {
    assertThat(topics.of(filed(category))).isPresent();
  }

  private static Trace filed(String category) {
    return Trace.builder("uber", Kind.SAVE, Origin.OBSERVED, "Zzyzx Qwpl", SOURCE)
        .detail("category", category)
        .build();
  }
}
