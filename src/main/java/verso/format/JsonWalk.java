package verso.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One pass over a JSON stream, handing out its sections and gathering the rest. */
final class JsonWalk {
  /** Members of an object outside all sections that are gathered into one item at the most. */
  private static final int LARGEST_REST = 2_000;

  /** Characters of the rest that all levels together hold at the most. */
  private static final long MOST_HELD = 8L << 20;

  private static final int CACHED_KEYS = 10_000;
  private static final String FIRST_NUMBER = "0";

  private final JsonParser parser;
  private final List<JsonPath> sections;
  private final List<JsonPath> contexts;
  private final JsonValues values;
  private final UnaryOperator<String> repair;
  private final Shape.Sink sink;
  private final Map<String, String> looseKeys = new HashMap<>();

  private final List<String> keys = new ArrayList<>();
  private final List<JsonLevel> levels = new ArrayList<>();
  private String pointer = "";
  private boolean enough;
  private boolean keepsWhole;
  private long held;
  private long found;

  JsonWalk(JsonParser parser, Json json, Shape.Sink sink) {
    this.parser = parser;
    this.sections = json.sections();
    this.contexts = json.context();
    this.repair = json.repair();
    this.sink = sink;
    this.values = new JsonValues(parser, repair);
  }

  /** Where the walk is, as a JSON pointer. */
  String pointer() {
    return pointer;
  }

  /** Reads every value of the stream, or only the first. */
  void run(boolean onlyFirst) throws IOException {
    JsonToken token = parser.nextToken();
    for (int root = 0; token != null && !enough; root++) {
      pointer = root == 0 ? "" : "#" + root;
      emit(Item.REST, value(token), pointer);
      held = 0;
      if (onlyFirst) {
        return;
      }
      token = enough ? null : parser.nextToken();
    }
  }

  /** Hands out what was gathered of objects and lists that will never end. */
  void giveUp() {
    for (JsonLevel level : levels.reversed()) {
      emit(Item.REST, level.take(), level.pointer());
    }
  }

  /** Reads the value the parser stands at; what no section takes of it comes back. */
  private Value value(JsonToken token) throws IOException {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).matches(keys)) {
        return sections.get(i).isEach() ? each(i, token) : whole(i, token);
      }
    }
    return switch (token) {
      case START_OBJECT -> object(parser.nextToken());
      case START_ARRAY -> array();
      default -> read(token);
    };
  }

  /** Reads a value as it is; one that is too large costs only itself. */
  private Value read(JsonToken token) throws IOException {
    return checked(values.read(token), pointer);
  }

  private Value checked(Value value, String at) {
    if (values.overflowed()) {
      sink.problem(at, "This record is too large to be read whole and was left out.");
      return Value.NOTHING;
    }
    held += values.size();
    return value;
  }

  private Value whole(int section, JsonToken token) throws IOException {
    long before = held;
    emit(section, read(token), pointer);
    held = before;
    return Value.NOTHING;
  }

  /** Each element of a list; or the records a platform wrote in another way. */
  private Value each(int section, JsonToken token) throws IOException {
    long before = held;
    if (token == JsonToken.START_ARRAY) {
      eachElement(section);
    } else if (token != JsonToken.START_OBJECT) {
      emit(section, read(token), pointer);
    } else {
      JsonToken first = parser.nextToken();
      boolean isNumbered =
          first == JsonToken.FIELD_NAME && parser.currentName().equals(FIRST_NUMBER);
      if (!isNumbered && sections.get(section).isRoot()) {
        return rootObject(section, first);
      }
      if (isNumbered) {
        eachNumbered(section);
      } else {
        records(section, checked(values.readMembers(first), pointer));
      }
    }
    held = before;
    return Value.NOTHING;
  }

  private void eachElement(int section) throws IOException {
    Value context = context();
    long before = held;
    for (int i = 0; !enough && parser.nextToken() != JsonToken.END_ARRAY; i++) {
      Value element = values.read(parser.currentToken());
      String at = pointer + "/" + i;
      emit(new Item(section, checked(element, at), at, context));
      held = before;
    }
  }

  /** An object with keys 0, 1, …: a list in disguise. A key that is no number belongs to none. */
  private void eachNumbered(int section) throws IOException {
    Value context = context();
    long before = held;
    for (JsonToken token = JsonToken.FIELD_NAME;
        !enough && token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String key = repair.apply(parser.currentName());
      Value element = values.read(parser.nextToken());
      String at = below(key);
      Value checked = checked(element, at);
      boolean isNumber = key.chars().allMatch(Character::isDigit);
      Value record = isNumber ? checked : new Value.Members(Map.of(key, checked));
      emit(new Item(isNumber ? section : Item.REST, record, isNumber ? at : pointer, context));
      held = before;
    }
  }

  /** The root where a pattern means "each element", but the platform wrote one record bare. */
  private Value rootObject(int section, JsonToken first) throws IOException {
    long before = found;
    keepsWhole = true;
    Value own = object(first);
    keepsWhole = false;
    if (found > before) {
      return own;
    }
    records(section, own);
    return Value.NOTHING;
  }

  /** One record; or several, of which 0 was not the first. */
  private void records(int section, Value object) {
    if (object.asList().size() > 1) {
      object.members().forEach((key, record) -> emit(section, record, below(key)));
    } else {
      emit(section, object, pointer);
    }
  }

  /** Walks an object; its members outside all sections come back together. */
  private Value object(JsonToken first) throws IOException {
    JsonLevel level = open(false);
    for (JsonToken token = first;
        !enough && token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String name = repair.apply(parser.currentName());
      pointer = level.pointer() + "/" + JsonValues.escaped(name);
      keys.add(loose(name));
      boolean isContext = matchesAny(contexts);
      Value rest = isContext ? read(parser.nextToken()) : member(parser.nextToken());
      keys.removeLast();
      level.remember(name, rest, isContext);
      if (!rest.isEmpty()) {
        level.put(name, rest);
      }
      handOutIfFull(level);
    }
    return close(level);
  }

  /** A member of an object that may be one record is read whole, unless a section is in it. */
  private Value member(JsonToken token) throws IOException {
    if (!keepsWhole || keys.size() > 1 || matchesAny(sections) || reachesBelow()) {
      return value(token);
    }
    return read(token);
  }

  /** Walks a list outside all sections: objects become items, scalars come back together. */
  private Value array() throws IOException {
    JsonLevel level = open(true);
    for (int i = 0; !enough && parser.nextToken() != JsonToken.END_ARRAY; i++) {
      long before = held;
      pointer = level.pointer() + "/" + i;
      keys.add(Integer.toString(i));
      Value rest = value(parser.currentToken());
      keys.removeLast();
      if (rest instanceof Value.Members) {
        emit(Item.REST, rest, pointer);
        held = before;
      } else if (!rest.isEmpty()) {
        level.add(rest);
      }
      handOutIfFull(level);
    }
    return close(level);
  }

  private JsonLevel open(boolean isList) {
    var level = new JsonLevel(pointer, isList, context(), held);
    levels.add(level);
    return level;
  }

  private Value close(JsonLevel level) {
    pointer = level.pointer();
    levels.removeLast();
    return level.take();
  }

  private void handOutIfFull(JsonLevel level) {
    boolean isRecord = keepsWhole && levels.size() == 1;
    if (held > MOST_HELD || (level.size() >= LARGEST_REST && !isRecord)) {
      emit(Item.REST, level.take(), level.pointer());
      held = level.heldBefore();
      keepsWhole &= !isRecord;
    }
  }

  private boolean matchesAny(List<JsonPath> paths) {
    for (JsonPath path : paths) {
      if (path.matches(keys)) {
        return true;
      }
    }
    return false;
  }

  private boolean reachesBelow() {
    for (JsonPath path : sections) {
      if (path.reachesBelow(keys)) {
        return true;
      }
    }
    return false;
  }

  private String below(String key) {
    return pointer + "/" + JsonValues.escaped(key);
  }

  private void emit(int section, Value value, String at) {
    emit(new Item(section, value, at, context()));
  }

  /** Hands out an item, unless it says nothing or no more is wanted. */
  private void emit(Item item) {
    if (!enough && !item.value().isEmpty()) {
      found++;
      enough = !sink.item(item);
    }
  }

  private Value context() {
    return levels.isEmpty() ? Value.NOTHING : levels.getLast().context();
  }

  private String loose(String name) {
    if (looseKeys.size() > CACHED_KEYS) {
      looseKeys.clear();
    }
    return looseKeys.computeIfAbsent(name, Keys::loose);
  }
}
