package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You have no data in this section",
        "No conversations found",
        "No data",
        "no data.",
        "N/A",
        "Vous n’avez aucune donnée dans cette section",
        "Keine Daten vorhanden",
        "データがありません"
      })
  void knowsSentencesThatSayThereIsNothing(String sentence) {
    assertThat(NoData.saysEmpty(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "None of the above by Example", "No data plan for you", "marathon shoes"})
  void takesOtherTextForData(String text) {
    assertThat(NoData.saysEmpty(text)).isFalse();
  }

  @Test
  void tellsWhatIsKeptBackFromWhatIsNotThere() {
    String sentence = "Your data is encrypted and cannot be exported";

    assertThat(NoData.saysEmpty(sentence)).isFalse();
    assertThat(NoData.saysWithheld(sentence)).isTrue();
  }

  @Test
  void takesARecordThatSaysMoreForData() {
    Value sentence = Value.of("You have no data in this section");

    assertThat(NoData.isSaidBy(new Value.Items(List.of(sentence)))).isTrue();
    assertThat(NoData.isSaidBy(new Value.Members(Map.of("a", sentence, "b", Value.of("x")))))
        .isFalse();
  }
}
