package verso.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import verso.cli.Session;
import verso.interest.Classifier;
import verso.interest.Input;
import verso.interest.SensitiveTagger;
import verso.table.Table;

/**
 * Says in a JVM of its own what a persona and the filing of the labelled texts come to: what is
 * kept in hash tables has another order there.
 */
final class AnotherMachine {
  private static final List<String> SETS =
      List.of("labels.en.tsv", "labels.fr.tsv", "labels.de.tsv", "labels.es.tsv", "sensitive.tsv");

  private AnotherMachine() {}

  /** Prints both, a line each; the argument is the store. */
  public static void main(String[] arguments) {
    System.out.println(filed());
    System.out.println(new Session(Path.of(arguments[0])).run("persona", "--json").out().strip());
  }

  /** What another JVM prints of a store. */
  static List<String> asked(Path store) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                AnotherMachine.class.getName(),
                store.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      return reader.lines().toList();
    }
  }

  /** A hash of how every text of the labelled sets is filed and tagged. */
  static String filed() {
    Classifier classifier = Classifier.standard();
    SensitiveTagger tagger = SensitiveTagger.bundled();
    MessageDigest hash = sha256();
    for (String set : SETS) {
      for (List<String> row : Table.rows(Classifier.class, set)) {
        String text = row.getLast();
        for (Input input : Input.values()) {
          hash.update(classifier.classify(text, input).toString().getBytes(StandardCharsets.UTF_8));
        }
        hash.update(tagger.of(text).toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(hash.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
