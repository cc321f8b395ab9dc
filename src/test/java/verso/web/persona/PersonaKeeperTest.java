package verso.web.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.persona.Coverage;
import verso.persona.Persona;
import verso.web.Caller;
import verso.web.shell.Library;

class PersonaKeeperTest {
  private static final Clock CLOCK = Clock.fixed(Caller.NOW, ZoneOffset.UTC);

  @TempDir Path folder;
  private final Deque<Runnable> begun = new ArrayDeque<>();
  private Library library;
  private int computed;

  @BeforeEach
  void open() throws IOException {
    Path archive = folder.resolve("takeout/Takeout/My Activity/Search/MyActivity.json");
    Files.createDirectories(archive.getParent());
    Files.writeString(
        archive,
        """
        [{"header": "Search", "title": "Searched for trail shoes",
          "time": "2025-03-02T08:00:00.000Z", "products": ["Search"]}]\
        """);
    Caller.imported(folder.resolve("store"), folder.resolve("takeout"));
    library = Library.open(folder.resolve("store"), CLOCK);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private PersonaKeeper keeper() {
    return keeper(this::compute);
  }

  private PersonaKeeper keeper(Shared<Persona> study) {
    return new PersonaKeeper(library, study, begun::add);
  }

  private Persona compute(Inquiry inquiry) {
    computed++;
    var coverage = new Coverage(1, Map.of(), Map.of(), Map.of());
    return new Persona(inquiry.now(), coverage, List.of());
  }

  @Test
  void beginsAtOnceAndShowsNothingUntilItIsDone() throws IOException {
    PersonaKeeper keeper = keeper();

    assertThat(begun).hasSize(1);
    assertThat(keeper.look().persona()).isEmpty();
    begun.remove().run();
    assertThat(keeper.look().persona()).isPresent();
    assertThat(keeper.look().isCurrent()).isTrue();
  }

  @Test
  void keepsTheLastOneUntilTheNextIsThere() throws IOException {
    PersonaKeeper keeper = keeper();
    begun.remove().run();
    Persona first = keeper.look().persona().orElseThrow();

    library.refresh();

    assertThat(keeper.look().persona()).containsSame(first);
    assertThat(keeper.look().isCurrent()).isFalse();
    begun.remove().run();
    assertThat(keeper.look().persona().orElseThrow()).isNotSameAs(first);
    assertThat(keeper.look().isCurrent()).isTrue();
  }

  @Test
  void computesOneAtATimeAndOnlyTheNewestOfThoseThatWait() throws IOException {
    PersonaKeeper keeper = keeper();
    library.refresh();
    library.refresh();
    library.refresh();

    assertThat(begun).hasSize(1);
    begun.remove().run();
    assertThat(keeper.look().isCurrent()).isFalse();
    assertThat(begun).hasSize(1);
    begun.remove().run();

    assertThat(keeper.look().isCurrent()).isTrue();
    assertThat(begun).isEmpty();
    assertThat(computed).isEqualTo(2);
  }

  @Test
  void saysWhyThereIsNoneAndTriesAgainWhenAsked() throws IOException {
    var answers = new ArrayDeque<Shared<Persona>>();
    answers.add(inquiry -> {
      throw new IOException("what an archive says");
    });
    answers.add(this::compute);
    PersonaKeeper keeper = keeper(inquiry -> answers.remove().of(inquiry));

    begun.remove().run();
    assertThat(keeper.look().failure()).contains("IOException");
    assertThat(begun).isEmpty();

    keeper.begin();
    begun.remove().run();
    assertThat(keeper.look().failure()).isEmpty();
    assertThat(keeper.look().persona()).isPresent();
  }

  @Test
  void computesNothingOfAnEmptyStore() throws IOException {
    library.turnTo(folder.resolve("other"));

    PersonaKeeper keeper = keeper();

    assertThat(begun).isEmpty();
    assertThat(keeper.look().persona()).isEmpty();
  }

  @Test
  void neverShowsThePersonaOfAnotherStore() throws IOException {
    PersonaKeeper keeper = keeper();
    begun.remove().run();

    library.turnTo(folder.resolve("other"));

    assertThat(keeper.look().persona()).isEmpty();
  }
}
