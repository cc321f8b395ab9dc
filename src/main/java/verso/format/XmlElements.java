package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of any size whose records are elements with attributes, such as Apple Health's: an object of
 * the attributes and of {@code element}, the element's name. What lies inside a record is left out,
 * but for pairs of attributes {@code key} and {@code value}. Places are {@code element 3}, counted
 * over the records.
 */
public final class XmlElements implements Shape {
  private static final String NAME = "element";

  private final Set<String> records;

  private XmlElements(Set<String> records) {
    this.records = records;
  }

  /** XML in which elements of these names are records. */
  public static XmlElements of(String... names) {
    return new XmlElements(Set.of(names));
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    long number = 0;
    try {
      XMLStreamReader xml = SafeXml.reader(in);
      boolean goesOn = true;
      while (goesOn && xml.hasNext()) {
        boolean begins = xml.next() == XMLStreamConstants.START_ELEMENT;
        if (begins && records.contains(xml.getLocalName())) {
          number++;
          goesOn = sink.item(Item.of(record(xml), "element " + number));
        }
      }
    } catch (XMLStreamException e) {
      // The parser's own message quotes the content; ours must not.
      throw new MalformedException("element " + number, "Not valid XML behind this record");
    }
  }

  /** Reads to the end of the element the reader stands at the beginning of. */
  private static Value record(XMLStreamReader xml) throws XMLStreamException {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put(NAME, Value.of(xml.getLocalName()));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      members.put(xml.getAttributeLocalName(i), Value.of(xml.getAttributeValue(i)));
    }
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        addPair(xml, members);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return new Value.Members(members);
  }

  private static void addPair(XMLStreamReader xml, Map<String, Value> members) {
    String key = xml.getAttributeValue(null, "key");
    String value = xml.getAttributeValue(null, "value");
    if (key != null && value != null) {
      members.putIfAbsent(key, Value.of(value));
    }
  }
}
