package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final Shape SHAPE = Neighbours.in(Json.of(List.of("[]")));

  @Test
  void aRecordKnowsTheOneBeforeAndTheOneAfter() {
    Collected found = Collected.from(SHAPE, "[\"a\", \"b\", \"c\"]");

    assertThat(texts(found, Neighbours.BEFORE)).containsExactly("", "a", "b");
    assertThat(texts(found, Neighbours.AFTER)).containsExactly("b", "c", "");
    assertThat(found.places()).containsExactly("/0", "/1", "/2");
  }

  @Test
  void handsOutTheLastRecordBeforeADamage() {
    var found = new Collected();

    assertThatThrownBy(() -> SHAPE.read(bytes("[\"a\", \"b\", oops"), found))
        .isInstanceOf(MalformedException.class);

    assertThat(found.places()).containsExactly("/0", "/1");
  }

  @Test
  void stopsWhenTheSinkHasEnough() throws IOException {
    var places = new ArrayList<String>();
    var sink =
        new Shape.Sink() {
          @Override
          public boolean item(Item item) {
            places.add(item.at());
            return false;
          }

          @Override
          public void problem(String at, String message) {}
        };

    SHAPE.read(bytes("[\"a\", \"b\", \"c\"]"), sink);

    assertThat(places).containsExactly("/0");
  }

  private static ByteArrayInputStream bytes(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(Collected found, String neighbour) {
    return found.items.stream().map(item -> item.context().get(neighbour).text()).toList();
  }
}
