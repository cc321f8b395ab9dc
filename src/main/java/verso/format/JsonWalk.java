package verso.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One pass over a JSON stream, handing out its sections and gathering the rest. */
final class JsonWalk {
  /** Members of an object outside all sections that are gathered into one item at the most. */
  private static final int LARGEST_REST = 2_000;

  private static final int CACHED_KEYS = 10_000;

  private final JsonParser parser;
  private final List<JsonPath> sections;
  private final List<JsonPath> contexts;
  private final JsonValues values;
  private final UnaryOperator<String> repair;
  private final Shape.Sink sink;
  private final Map<String, String> looseKeys = new HashMap<>();

  private final List<String> keys = new ArrayList<>();
  private final List<Map<String, Value>> around = new ArrayList<>();
  private String pointer = "";
  private boolean enough;
  private long found;

  JsonWalk(
      JsonParser parser,
      List<JsonPath> sections,
      List<JsonPath> contexts,
      UnaryOperator<String> repair,
      Shape.Sink sink) {
    this.parser = parser;
    this.sections = sections;
    this.contexts = contexts;
    this.repair = repair;
    this.sink = sink;
    this.values = new JsonValues(parser, repair);
  }

  /** Reads every value of the stream, or only the first. */
  void run(boolean onlyFirst) throws IOException {
    int root = 0;
    JsonToken token = parser.nextToken();
    while (token != null && !enough) {
      pointer = root == 0 ? "" : "#" + root;
      Value rest = value(token);
      if (!rest.isEmpty()) {
        emit(Item.REST, rest, pointer);
      }
      if (onlyFirst) {
        return;
      }
      root++;
      token = enough ? null : parser.nextToken();
    }
  }

  /** Reads the value the parser stands at; what no section takes of it comes back. */
  private Value value(JsonToken token) throws IOException {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).matches(keys)) {
        return section(i, token);
      }
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      default -> values.read(token);
    };
  }

  private Value section(int section, JsonToken token) throws IOException {
    JsonPath path = sections.get(section);
    if (path.isEach() && token == JsonToken.START_ARRAY) {
      eachElement(section);
    } else if (path.isEach() && path.isRoot() && token == JsonToken.START_OBJECT) {
      return rootObject(section);
    } else {
      whole(section, path.isEach());
    }
    return Value.NOTHING;
  }

  private void eachElement(int section) throws IOException {
    Value context = context();
    for (int i = 0; !enough && parser.nextToken() != JsonToken.END_ARRAY; i++) {
      String at = pointer + "/" + i;
      Value element = values.read(parser.currentToken());
      emit(section, element, at, context);
    }
  }

  /** A value pointed at as a whole, or a single one, or an object that numbers its values. */
  private void whole(int section, boolean each) throws IOException {
    Value context = context();
    Value value = values.read(parser.currentToken());
    List<Value> elements = value.asList();
    if (each && value instanceof Value.Members && elements.size() != 1) {
      value.members().forEach((key, element) -> emit(section, element, below(key), context));
    } else {
      emit(section, value, pointer, context);
    }
  }

  /** The root where a pattern means "each element", but the platform wrote one record bare. */
  private Value rootObject(int section) throws IOException {
    long before = found;
    Value own = object();
    if (found > before || own.isEmpty()) {
      return own;
    }
    if (own.asList().size() > 1) {
      own.members().forEach((key, record) -> emit(section, record, below(key)));
    } else {
      emit(section, own, pointer);
    }
    return Value.NOTHING;
  }

  /** Walks an object; its members outside all sections come back together. */
  private Value object() throws IOException {
    boolean keepWhole = keys.isEmpty() && hasRootSection();
    var own = new LinkedHashMap<String, Value>();
    around.add(own);
    String outer = pointer;
    while (!enough && parser.nextToken() != JsonToken.END_OBJECT) {
      String name = repair.apply(parser.currentName());
      JsonToken token = parser.nextToken();
      pointer = outer + "/" + JsonValues.escaped(name);
      keys.add(loose(name));
      Value rest = member(token, keepWhole);
      keys.removeLast();
      if (!rest.isEmpty()) {
        own.put(name, rest);
      }
      if (own.size() >= LARGEST_REST && !keepWhole) {
        emit(Item.REST, new Value.Members(own), outer);
        own.clear();
      }
    }
    pointer = outer;
    around.removeLast();
    return new Value.Members(own);
  }

  private Value member(JsonToken token, boolean keepWhole) throws IOException {
    boolean isContext = contexts.stream().anyMatch(path -> path.matches(keys));
    boolean sectionBelow =
        sections.stream().anyMatch(path -> path.matches(keys) || path.reachesBelow(keys));
    if (isContext || (keepWhole && !sectionBelow)) {
      return values.read(token);
    }
    return value(token);
  }

  private boolean hasRootSection() {
    return sections.stream().anyMatch(path -> path.isEach() && path.isRoot());
  }

  /** Walks a list outside all sections: objects become items, scalars come back together. */
  private Value array() throws IOException {
    var scalars = new ArrayList<Value>();
    String outer = pointer;
    for (int i = 0; !enough && parser.nextToken() != JsonToken.END_ARRAY; i++) {
      pointer = outer + "/" + i;
      keys.add(Integer.toString(i));
      Value rest = value(parser.currentToken());
      keys.removeLast();
      if (rest instanceof Value.Members && !rest.isEmpty()) {
        emit(Item.REST, rest, pointer);
      } else if (!rest.isEmpty()) {
        scalars.add(rest);
      }
      if (scalars.size() >= LARGEST_REST) {
        emit(Item.REST, new Value.Items(scalars), outer);
        scalars.clear();
      }
    }
    pointer = outer;
    return new Value.Items(scalars);
  }

  private String below(String key) {
    return pointer + "/" + JsonValues.escaped(key);
  }

  private void emit(int section, Value value, String at) {
    emit(section, value, at, context());
  }

  private void emit(int section, Value value, String at, Value context) {
    if (enough || value instanceof Value.Nothing) {
      return;
    }
    if (values.overflowed()) {
      sink.problem(at, "This record is too large to be read whole and was left out.");
      return;
    }
    found++;
    enough = !sink.item(new Item(section, value, at, context));
  }

  /** What the objects around the parser have said so far, the innermost overriding. */
  private Value context() {
    var known = new LinkedHashMap<String, Value>();
    around.forEach(known::putAll);
    return known.isEmpty() ? Value.NOTHING : new Value.Members(known);
  }

  private String loose(String name) {
    if (looseKeys.size() > CACHED_KEYS) {
      looseKeys.clear();
    }
    return looseKeys.computeIfAbsent(name, Keys::loose);
  }
}
