package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource({
    "<p>Up the ridge at dawn</p><p>And down</p>, Up the ridge at dawn",
    "<p><a>@bo</a> see you up at the ridge</p>, see you up at the ridge",
    "<p>Tea &amp; cake</p>, Tea & cake",
    "<p><br></p>, ''",
    "plain, plain"
  })
  void findsAPassageThatStandsInTheMarkupAsItIs(String html, String passage) {
    assertThat(HtmlText.passage(html)).isEqualTo(passage);
  }
}
