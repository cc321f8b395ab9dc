package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class OpenTagsTest {

  @Test
  void aPageComesThroughAsItIs() throws IOException {
    String page = "<html><body><div>" + "<p>one<br><b>two</b>".repeat(20_000) + "</div>";

    assertThat(through(page)).isEqualTo(page);
  }

  @Test
  void tagsThatAreNeverClosedEndThePage() {
    assertThatThrownBy(() -> through("<html>" + "<b>".repeat(20_000)))
        .isInstanceOf(MalformedException.class);
  }

  private static String through(String page) throws IOException {
    try (var reader = new OpenTags(new StringReader(page));
        var out = new StringWriter()) {
      reader.transferTo(out);
      return out.toString();
    }
  }
}
