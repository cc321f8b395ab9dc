package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Apple's property list in XML: dictionaries, lists and scalars. A dictionary that says something
 * itself, rather than only hold other dictionaries, is a record; what is around it is its place, a
 * JSON pointer.
 */
public final class PropertyList implements Shape {
  private static final int DEEPEST = 100;
  private static final int LARGEST = 500_000;

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    try {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && !xml.getLocalName().equals("plist")) {
          emit(new Tree(xml).value(0), "", sink);
        }
      }
    } catch (XMLStreamException e) {
      // The parser's own message quotes the content; ours must not.
      throw new MalformedException("", "Not a valid property list");
    }
  }

  private static boolean emit(Value value, String at, Sink sink) {
    return switch (value) {
      case Value.Items(List<Value> list) -> emitEach(list, at, sink);
      case Value.Members members when holdsDictionariesOnly(members) ->
          members.map().entrySet().stream()
              .allMatch(m -> emit(m.getValue(), at + "/" + JsonValues.escaped(m.getKey()), sink));
      default -> value.isEmpty() || sink.item(Item.of(value, at));
    };
  }

  private static boolean emitEach(List<Value> list, String at, Sink sink) {
    boolean goesOn = true;
    for (int i = 0; goesOn && i < list.size(); i++) {
      goesOn = emit(list.get(i), at + "/" + i, sink);
    }
    return goesOn;
  }

  private static boolean holdsDictionariesOnly(Value.Members members) {
    return !members.map().isEmpty()
        && members.map().values().stream().allMatch(Value.Members.class::isInstance);
  }

  /** Reads elements into values. */
  private static final class Tree {
    private final XMLStreamReader xml;
    private int size;

    Tree(XMLStreamReader xml) {
      this.xml = xml;
    }

    /** The value of the element the reader stands at the beginning of. */
    Value value(int depth) throws XMLStreamException, MalformedException {
      if (depth > DEEPEST || ++size > LARGEST) {
        throw new MalformedException("", "A property list nested too deeply, or too large");
      }
      return switch (xml.getLocalName()) {
        case "dict" -> dictionary(depth);
        case "array" -> list(depth);
        case "true" -> truth(true);
        case "false" -> truth(false);
        case "integer", "real" -> new Value.Number(xml.getElementText().strip());
        // What it is of, bytes in Base64 do not say.
        case "data" -> nothing();
        default -> Value.of(xml.getElementText());
      };
    }

    private Value dictionary(int depth) throws XMLStreamException, MalformedException {
      var members = new MemberMap.Builder();
      Optional<String> key = Optional.empty();
      while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("key")) {
          key = Optional.of(xml.getElementText());
        } else {
          members.put(key.orElse(""), value(depth + 1));
        }
      }
      return new Value.Members(members.build());
    }

    private Value list(int depth) throws XMLStreamException, MalformedException {
      var list = new ArrayList<Value>();
      while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
        list.add(value(depth + 1));
      }
      return new Value.Items(list);
    }

    private Value truth(boolean truth) throws XMLStreamException {
      xml.getElementText();
      return new Value.Truth(truth);
    }

    private Value nothing() throws XMLStreamException {
      xml.getElementText();
      return Value.NOTHING;
    }
  }
}
