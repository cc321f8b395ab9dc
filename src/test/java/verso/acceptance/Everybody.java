package verso.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The three people, each with a store; imported once for all tests of a run. */
final class Everybody implements ArgumentsProvider {
  private static final ExtensionContext.Namespace OWN =
      ExtensionContext.Namespace.create(Everybody.class);

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OWN)
        .getOrComputeIfAbsent(Imported.class, key -> Imported.now(), Imported.class)
        .people()
        .stream()
        .map(Arguments::of);
  }

  /** Everybody's stores, in a folder that goes when the run is over. */
  private record Imported(Path folder, List<Told> people) implements AutoCloseable {
    static Imported now() {
      try {
        Path folder = Files.createTempDirectory("verso-acceptance");
        var people = new ArrayList<Told>();
        for (Planted person : Planted.all()) {
          Path own = folder.resolve(person.handle());
          List<Path> archives = HandOver.write(person, own.resolve("archives"));
          people.add(Told.of(person, archives, own.resolve("store")));
        }
        return new Imported(folder, people);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
