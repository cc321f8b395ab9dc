package verso.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import verso.persona.LetterKind;

/** What kind of letter is wanted, to whom, and where it goes. */
final class LetterOptions {
  /** What a letter can be written as. */
  enum Format {
    TEXT,
    DOCX
  }

  @Option(names = "--letter", paramLabel = "KIND", descriptionKey = "actions.letter")
  private Optional<LetterKind> kind = Optional.empty();

  @Option(names = "--to", paramLabel = "NAME", descriptionKey = "actions.to")
  private Optional<String> to = Optional.empty();

  @Option(names = "--format", paramLabel = "text|docx", descriptionKey = "actions.format")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "actions.output")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--force", descriptionKey = "actions.force")
  private boolean force;

  @Option(names = "--sensitive", descriptionKey = "actions.sensitive")
  private boolean sensitive;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "actions.limit",
      converter = Amount.class)
  private int limit = 10;

  Optional<LetterKind> kind() {
    return kind;
  }

  Optional<String> to() {
    return to;
  }

  /** The format asked for, else the one the file's name asks for. */
  Format format() {
    boolean isDocument =
        output
            .map(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".docx"))
            .orElse(false);
    return format.orElse(isDocument ? Format.DOCX : Format.TEXT);
  }

  Optional<Path> output() {
    return output;
  }

  boolean force() {
    return force;
  }

  boolean sensitive() {
    return sensitive;
  }

  int limit() {
    return limit;
  }
}
