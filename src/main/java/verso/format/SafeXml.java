package verso.format;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams XML; neither document types nor anything outside the file is looked at. */
final class SafeXml {
  private SafeXml() {}

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return factory().createXMLStreamReader(in);
  }

  static XMLStreamReader reader(Reader text) throws XMLStreamException {
    return factory().createXMLStreamReader(text);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
