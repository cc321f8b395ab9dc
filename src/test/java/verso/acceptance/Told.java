package verso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import verso.cli.Session;

/**
 * What Verso tells a person whose archives were imported, read as other programs read it.
 *
 * @param planted what it should find
 * @param verso the command line, with their store
 * @param persona what {@code verso persona --json} printed
 */
record Told(Planted planted, Session verso, JsonNode persona) {

  /** Imports the archives, one after the other in that order, into a new store. */
  static Told of(Planted planted, List<Path> archives, Path store) throws IOException {
    var verso = new Session(store);
    for (Path archive : archives) {
      verso.run("import", archive, "--quiet").hasStatus(0);
    }
    return new Told(planted, verso, verso.run("persona", "--json").hasStatus(0).json());
  }

  /** All claims of all sections, each as often as it stands there. */
  List<JsonNode> claims() {
    var claims = new ArrayList<JsonNode>();
    persona.get("sections").forEach(section -> section.get("claims").forEach(claims::add));
    return claims;
  }

  /** The claims of a section; none when there is no such section. */
  List<JsonNode> claims(int section) {
    return elements(persona.get("sections"))
        .filter(one -> one.get("id").asInt() == section)
        .flatMap(one -> elements(one.get("claims")))
        .toList();
  }

  /** The one line of {@code verso interests} for a label, however it is capitalised. */
  JsonNode interest(String label) {
    List<JsonNode> found =
        interests().stream()
            .filter(one -> one.get("label").asText().equalsIgnoreCase(label))
            .toList();
    assertThat(found).as("interest %s", label).hasSize(1);
    return found.getFirst();
  }

  List<JsonNode> interests() {
    return lines("interests", "--json");
  }

  List<JsonNode> advertisers() {
    return lines("advertisers", "--json");
  }

  /** The evidence that {@code verso why} lists for a claim. */
  List<JsonNode> why(String claim) {
    try {
      return elements(verso.run("why", claim, "--json").hasStatus(0).json().get("evidence"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code verso show} prints of a record, as the platform wrote it. */
  String show(String trace) {
    return verso.run("show", trace).hasStatus(0).out();
  }

  private List<JsonNode> lines(Object... command) {
    try {
      return verso.run(command).hasStatus(0).jsonLines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static List<String> texts(JsonNode array) {
    return elements(array).map(JsonNode::asText).toList();
  }

  @Override
  public String toString() {
    return planted.name();
  }
}
