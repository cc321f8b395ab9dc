package verso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs what people run, once and unheard, while the JVM takes note of the classes it takes: the
 * launcher keeps them as a startup archive. Everything it writes lies in the folder it is given.
 */
public final class Rehearsal {
  private static final String SEARCHES =
      "[{\"title\": \"Marathon shoes\", \"time\": \"2024-05-06T07:08:09Z\"}]\n";

  private Rehearsal() {}

  /** Rehearses in a folder, the only argument; it need not exist. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path export = folder.resolve("searches.json");
    Files.writeString(export, SEARCHES, StandardCharsets.UTF_8);
    var unheard = new PrintWriter(Writer.nullWriter());
    var surroundings =
        new Surroundings(
            unheard,
            unheard,
            Map.of("VERSO_STORE", folder.resolve("store").toString()),
            Locale.ENGLISH,
            false,
            false,
            80,
            folder,
            Clock.systemUTC());
    for (List<String> command :
        List.of(
            List.of("import", export.toString()),
            List.of("platforms"),
            List.of("search", "marathon"))) {
      Verso.in(surroundings).run(command.toArray(String[]::new));
    }
  }
}
