package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JsonPropertiesTest {
  private static final List<String> KEYS = List.of("a", "b", "c_v2", "0", "1", "2", "~/", "été");
  private static final List<Value> SCALARS =
      List.of(
          Value.NOTHING,
          Value.of(""),
          Value.of("text"),
          Value.of("wörd \uD83D\uDC4D"),
          new Value.Number("17"),
          new Value.Number("-1.50"),
          new Value.Truth(true));

  @Property(tries = 500)
  void everyLeafIsInExactlyOneItem(@ForAll("documents") Value document) {
    Collected found = Collected.from(Json.of(List.of()), written(document));

    assertThat(leaves(found)).containsExactlyInAnyOrderElementsOf(document.leaves());
  }

  @Property(tries = 1_000)
  void sectionsAndRestTogetherHoldAllLeaves(
      @ForAll("documents") Value document, @ForAll("patterns") List<String> patterns) {
    Collected found = Collected.from(Json.of(patterns), written(document));

    assertThat(leaves(found)).containsExactlyInAnyOrderElementsOf(document.leaves());
    assertThat(found.problems).isEmpty();
  }

  @Property(tries = 300)
  void anyChunkingOfTheInputGivesTheSameItems(
      @ForAll("documents") Value document,
      @ForAll("patterns") List<String> patterns,
      @ForAll @IntRange(min = 1, max = 7) int chunk) {
    Json json = Json.of(patterns);
    byte[] bytes = written(document).getBytes(StandardCharsets.UTF_8);

    Collected whole = Collected.from(json, bytes);
    Collected chunked = Collected.from(json, new Chunked(bytes, chunk));

    assertThat(chunked.items).isEqualTo(whole.items);
  }

  @Property(tries = 300)
  void aCutDocumentGivesOnlyLeavesOfTheWhole(
      @ForAll("documents") Value document, @ForAll @IntRange(min = 0, max = 100) int percent) {
    String text = written(document);
    var found = new Collected();
    byte[] cut = text.substring(0, text.length() * percent / 100).getBytes(StandardCharsets.UTF_8);
    try {
      Json.of(List.of("/a[]")).read(new ByteArrayInputStream(cut), found);
    } catch (IOException e) {
      assertThat(e).isInstanceOf(MalformedException.class);
    }

    // A number may be cut in the middle and still be one.
    assertThat(leaves(found)).allMatch(leaf -> text.contains(leaf));
  }

  private static List<String> leaves(Collected found) {
    return found.values().stream().flatMap(value -> value.leaves().stream()).toList();
  }

  @Provide
  Arbitrary<List<String>> patterns() {
    return Arbitraries.of("", "[]", "/a[]", "/a", "/*[]", "/**/b[]", "/a/b[]", "/*/0[]", "/b/**")
        .list()
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<Value> documents() {
    return Arbitraries.randomValue(random -> document(random, 4));
  }

  private static Value document(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 4 : 2);
    if (kind < 2) {
      return SCALARS.get(random.nextInt(SCALARS.size()));
    }
    var elements = new ArrayList<Value>();
    var members = new LinkedHashMap<String, Value>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Value part = document(random, depth - 1);
      elements.add(part);
      members.put(KEYS.get(random.nextInt(KEYS.size())), part);
    }
    return kind == 2 ? new Value.Items(elements) : new Value.Members(members);
  }

  private static String written(Value value) {
    return switch (value) {
      case Value.Nothing nothing -> "null";
      case Value.Text(String text) -> '"' + text + '"';
      case Value.Number(String digits) -> digits;
      case Value.Truth(boolean truth) -> Boolean.toString(truth);
      case Value.Items(List<Value> list) ->
          list.stream().map(JsonPropertiesTest::written).collect(Collectors.joining(",", "[", "]"));
      case Value.Members members -> {
        var parts = new ArrayList<String>();
        members.map().forEach((name, member) -> parts.add('"' + name + "\":" + written(member)));
        yield "{" + String.join(",", parts) + "}";
      }
    };
  }

  /** Hands out a few bytes at a time, as a slow source may. */
  private static final class Chunked extends InputStream {
    private final ByteArrayInputStream bytes;
    private final int chunk;

    Chunked(byte[] bytes, int chunk) {
      this.bytes = new ByteArrayInputStream(bytes);
      this.chunk = chunk;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int count) {
      return bytes.read(target, offset, Math.min(count, chunk));
    }
  }
}
