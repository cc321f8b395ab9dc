package verso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same archives make the same persona, in whatever order they come and wherever. */
class DeterminismTest {
  private static final Planted PERSON = Planted.all().getFirst();

  @TempDir private static Path folder;
  private static List<Path> archives = List.of();
  private static Told forwards;

  @BeforeAll
  static void importArchives() throws IOException {
    archives = HandOver.write(PERSON, folder.resolve("archives"));
    forwards = told("forwards", archives);
  }

  private static Told told(String store, List<Path> order) throws IOException {
    return Told.of(PERSON, order, folder.resolve(store));
  }

  /** A persona without the one thing that may differ. */
  private static JsonNode comparable(JsonNode persona) {
    ObjectNode copy = persona.deepCopy();
    copy.remove("generatedAt");
    return copy;
  }

  @Test
  void doesNotDependOnTheOrderOfImports() throws IOException {
    Told backwards = told("backwards", archives.reversed());

    assertThat(comparable(backwards.persona())).isEqualTo(comparable(forwards.persona()));
    assertThat(backwards.interests()).isEqualTo(forwards.interests());
    assertThat(backwards.advertisers()).isEqualTo(forwards.advertisers());
  }

  @Test
  void doesNotDependOnTheMachine() throws IOException {
    List<String> elsewhere = AnotherMachine.asked(forwards.verso().store());

    assertThat(elsewhere).hasSize(2);
    assertThat(elsewhere.getFirst()).isEqualTo(AnotherMachine.filed());
    assertThat(new ObjectMapper().readTree(elsewhere.getLast())).isEqualTo(forwards.persona());
  }
}
