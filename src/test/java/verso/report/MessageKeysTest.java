package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the texts against the sources that use them. */
class MessageKeysTest {
  /** Keys made of a name and what it is about, and the one without a dot. */
  private static final List<String> COMPOSED =
      List.of(
          "kind.",
          "guessed.",
          "dayofweek.",
          "computed.prediction.",
          "figure.prediction.",
          "claim.prediction.",
          "origin.",
          "entrystate.",
          "basis.",
          "facet.",
          "flag.",
          "claim.topic.",
          "fits.",
          "evidencecode.",
          "section.",
          "sensitivity.",
          "platform.",
          "purpose.",
          "field.",
          "note.blind.",
          "action.",
          "concern.",
          "expectation.",
          "reversibility.",
          "scope.",
          "letter.",
          "claim.followYou.",
          "role.",
          "author.",
          "trail.",
          "someoneElse.",
          "targeting.",
          "figure.",
          "method.",
          "computed.",
          "finding.",
          "diff.group.",
          "note.fact.",
          "region.",
          "caveat.sessions.",
          "lacking.",
          "offer.",
          "feeling.",
          "welcome");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[A-Za-z]+)+)\"");

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> literals = literals();
    ResourceBundle messages =
        ResourceBundle.getBundle("verso.report.messages", Locale.ENGLISH, Messages.NO_FALLBACK);

    assertThat(messages.keySet())
        .allSatisfy(key ->
            assertThat(COMPOSED.stream().anyMatch(key::startsWith) || literals.contains(key))
                .as(key)
                .isTrue());
  }

  @Test
  void everyOptionIsExplained() throws IOException {
    var explained = new TreeSet<String>();
    Pattern key = Pattern.compile("descriptionKey = \"([\\w.-]+)\"");
    for (String source : sources(Path.of("src/main/java/verso/cli"))) {
      key.matcher(source).results().forEach(found -> explained.add(found.group(1)));
    }
    ResourceBundle help =
        ResourceBundle.getBundle("verso.cli.help", Locale.ENGLISH, Messages.NO_FALLBACK);

    assertThat(explained).isNotEmpty().isSubsetOf(help.keySet());
  }

  private static Set<String> literals() throws IOException {
    var literals = new TreeSet<String>();
    for (String source : sources(Path.of("src/main/java/verso"))) {
      LITERAL.matcher(source).results().forEach(found -> literals.add(found.group(1)));
    }
    return literals;
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessageKeysTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
