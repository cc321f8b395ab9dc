package verso.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verso.claim.EvidenceDepth;
import verso.index.Traces;
import verso.persona.Correspondent;
import verso.persona.Correspondents;
import verso.persona.LetterKind;
import verso.report.Letter;
import verso.report.LetterDocument;
import verso.report.LetterText;
import verso.report.Letters;

/** Writes the letters that {@code verso actions --letter} asks for. */
final class LetterDesk {
  private final Console console;
  private final CommonOptions common;
  private final LetterOptions options;

  LetterDesk(Console console, CommonOptions common, LetterOptions options) {
    this.console = console;
    this.common = common;
    this.options = options;
  }

  /** Writes letters of a kind to everybody meant. */
  void write(LetterKind kind, Traces traces) throws IOException {
    checkOutput();
    var now = console.surroundings().clock().instant();
    var all =
        Correspondents.of(console.inquiry(traces, EvidenceDepth.sample()), options.sensitive());
    List<Correspondent> meant = meant(kind, all);
    if (meant.isEmpty()) {
      throw new NothingFoundException(console.text("letters.nobody"));
    }
    var letters = new Letters(console.messages(), LocalDate.ofInstant(now, ZoneOffset.UTC));
    List<Letter> written =
        meant.stream().limit(options.limit()).map(to -> letters.of(kind, to)).toList();
    deliver(kind, written);
    sum(written.size(), meant.size());
    warnOfOmitted(kind, meant, all);
  }

  private void checkOutput() throws WrongUseException {
    Optional<Path> output = options.output();
    if (output.isEmpty() && options.format() == LetterOptions.Format.DOCX && !common.json()) {
      throw new WrongUseException(console.text("letters.needsFile"));
    }
    if (output.isPresent() && !options.force() && Files.exists(output.get())) {
      throw new WrongUseException(console.text("letters.exists", "path", output.get()));
    }
  }

  /** The one asked for; else every platform, or, for an objection, everybody with a list. */
  private List<Correspondent> meant(LetterKind kind, Correspondents all)
      throws NothingFoundException {
    if (options.to().isPresent()) {
      String to = options.to().get();
      return List.of(
          all.find(to)
              .orElseThrow(
                  () -> new NothingFoundException(console.text("letters.unknown", "to", to))));
    }
    return kind == LetterKind.OBJECTION ? all.listHolders() : all.platforms();
  }

  private void deliver(LetterKind kind, List<Letter> letters) throws IOException {
    if (common.json()) {
      console.json(Map.of("letters", letters.stream().map(letter -> json(kind, letter)).toList()));
    } else if (options.output().isEmpty()) {
      new LetterText().lines(letters).forEach(console::line);
    } else {
      save(letters, options.output().get());
    }
  }

  private static Map<String, Object> json(LetterKind kind, Letter letter) {
    var json = new LinkedHashMap<String, Object>();
    json.put("kind", kind.name().toLowerCase(Locale.ROOT));
    json.put("to", letter.to());
    json.put("language", letter.language());
    json.put("subject", letter.subject());
    json.put("text", String.join("\n", new LetterText().lines(letter)));
    return json;
  }

  private void save(List<Letter> letters, Path path) throws IOException {
    byte[] content = content(letters);
    if (options.force()) {
      Files.deleteIfExists(path);
    }
    PrivateFile.create(path, content);
    console.warn(common, console.text("letters.written", "count", letters.size(), "path", path));
  }

  private byte[] content(List<Letter> letters) throws IOException {
    return switch (options.format()) {
      case TEXT ->
          (String.join(System.lineSeparator(), new LetterText().lines(letters))
                  + System.lineSeparator())
              .getBytes(StandardCharsets.UTF_8);
      case DOCX -> {
        var bytes = new ByteArrayOutputStream();
        LetterDocument.write(letters, bytes);
        yield bytes.toByteArray();
      }
    };
  }

  private void sum(int shown, int all) {
    if (shown < all) {
      console.warn(common, console.text("letters.summary", "shown", shown, "count", all));
    }
  }

  private void warnOfOmitted(LetterKind kind, List<Correspondent> meant, Correspondents all) {
    boolean isToEverybody = kind == LetterKind.OBJECTION && options.to().isEmpty();
    int omitted =
        isToEverybody
            ? all.omittedListHolders()
            : meant.stream().mapToInt(Correspondent::omitted).sum();
    if (omitted > 0) {
      console.warn(common, console.text("letters.sensitive", "count", omitted));
    }
  }
}
