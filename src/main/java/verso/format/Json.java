package verso.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * JSON of any size, streamed. Sections are JSON pointer patterns ({@link JsonPath}); each value one
 * of them points at becomes an item. What lies outside all sections becomes items of {@link
 * Item#REST}: one per innermost object, so that nothing in the file is lost.
 *
 * <p>Also reads JSON that is assigned to a variable ({@code window.YTD.like.part0 = [ … ];}, X) and
 * NDJSON: of several values one after the other, each is read like the first, its pointers starting
 * with {@code #1}, {@code #2} …
 */
public final class Json implements Shape {
  private static final int DEEPEST = 200;
  private static final int LONGEST_STRING = 16 << 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .maxNumberLength(1_000)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          // What sloppy writers get wrong must not cost the rest of the file.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final List<JsonPath> sections;
  private final List<JsonPath> context;
  private final UnaryOperator<String> repair;

  private Json(List<JsonPath> sections, List<JsonPath> context, UnaryOperator<String> repair) {
    this.sections = List.copyOf(sections);
    this.context = List.copyOf(context);
    this.repair = repair;
  }

  /** JSON in which each of these patterns is one section, numbered in this order. */
  public static Json of(List<String> patterns) {
    return new Json(paths(patterns), List.of(), UnaryOperator.identity());
  }

  /** The same, with every key and text passed through a repair such as {@link Mojibake#repair}. */
  public Json repairedWith(UnaryOperator<String> repair) {
    return new Json(sections, context, repair);
  }

  /**
   * The same, with the values at these patterns kept whole as {@link Item#context} of what follows
   * them; for small members such as the participants of a thread. Scalars around an item are its
   * context anyway.
   */
  public Json withContext(List<String> patterns) {
    return new Json(sections, paths(patterns), repair);
  }

  private static List<JsonPath> paths(List<String> patterns) {
    return patterns.stream().map(JsonPath::of).toList();
  }

  List<JsonPath> sections() {
    return sections;
  }

  List<JsonPath> context() {
    return context;
  }

  UnaryOperator<String> repair() {
    return repair;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    JsonPrefix prefix = JsonPrefix.skip(in);
    try (JsonParser parser = FACTORY.createParser(prefix.json())) {
      var walk = new JsonWalk(parser, this, sink);
      try {
        walk.run(prefix.isAssignment());
      } catch (JsonProcessingException e) {
        walk.giveUp();
        // The parser's own message quotes the content; ours must not.
        throw new MalformedException(walk.pointer(), reasonOf(e) + placeOf(e));
      }
    }
  }

  private static String reasonOf(JsonProcessingException e) {
    return switch (e) {
      case StreamConstraintsException tooLarge -> "Nested too deeply, or a text too long";
      case JsonEOFException cut -> "The JSON ends before it is complete";
      default -> "Not valid JSON";
    };
  }

  private static String placeOf(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
  }
}
