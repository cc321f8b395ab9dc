package verso.importing;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Item;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.Signature;
import verso.platform.catalog.PlatformCatalog;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * A platform nobody has: recognised by {@code invented/likes.json} or {@code invented.json}; knows
 * lists of likes.
 */
record Invented(String id) implements Platform {

  static PlatformCatalog catalog() {
    return PlatformCatalog.of(List.of(new Invented("invented")));
  }

  @Override
  public String name() {
    return "Invented";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(id + "/likes.json", id + ".json");
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json("likes.json").each("/likes", Invented::like).named("likes"),
        FileRule.json("strict.json").each("/likes", Invented::like).ignoringRest().named("strict"),
        FileRule.ignored("bookkeeping of the platform", "index.json"),
        FileRule.file(
                (in, sink) -> {
                  sink.item(Item.of(Value.of("canary-7f3a"), ""));
                  throw new IllegalStateException("canary-7f3a");
                },
                row -> Stream.empty(),
                "trap.json")
            .named("trap"));
  }

  private static Stream<Trace> like(Row row) {
    if (row.has("boom")) {
      throw new IllegalArgumentException(row.text("boom"));
    }
    return row.trace(Kind.REACTION, Origin.OBSERVED, row.text("name")).stream();
  }
}
