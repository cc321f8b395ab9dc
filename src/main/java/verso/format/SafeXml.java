package verso.format;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Opens XML from strangers: it may neither define entities nor fetch anything, and is not nested
 * deeper than any writer nests. A text or tag of more than {@value #LONGEST} bytes ends it: the
 * parser would hold it as a whole.
 */
final class SafeXml {
  /** Bytes, or characters, that one text or tag may have. */
  static final int LONGEST = 16 << 20;

  private SafeXml() {}

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    var meter = new Meter();
    return new Metered(factory().createXMLStreamReader(new MeteredStream(in, meter)), meter);
  }

  static XMLStreamReader reader(Reader text) throws XMLStreamException {
    var meter = new Meter();
    return new Metered(factory().createXMLStreamReader(new MeteredReader(text, meter)), meter);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Counts what the parser reads for one step. */
  private static final class Meter {
    private long left = LONGEST;

    void reset() {
      left = LONGEST;
    }

    int count(int read) throws IOException {
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new MalformedException("", "A text of this XML is too long");
      }
      return read;
    }
  }

  /** Lets every step of the parser begin anew. */
  private static final class Metered extends StreamReaderDelegate {
    private final Meter meter;

    Metered(XMLStreamReader reader, Meter meter) {
      super(reader);
      this.meter = meter;
    }

    @Override
    public int next() throws XMLStreamException {
      meter.reset();
      return super.next();
    }

    @Override
    public int nextTag() throws XMLStreamException {
      meter.reset();
      return super.nextTag();
    }

    @Override
    public String getElementText() throws XMLStreamException {
      meter.reset();
      return super.getElementText();
    }
  }

  private static final class MeteredStream extends FilterInputStream {
    private final Meter meter;

    MeteredStream(InputStream in, Meter meter) {
      super(in);
      this.meter = meter;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      meter.count(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return meter.count(super.read(buffer, offset, length));
    }
  }

  private static final class MeteredReader extends FilterReader {
    private final Meter meter;

    MeteredReader(Reader in, Meter meter) {
      super(in);
      this.meter = meter;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      meter.count(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return meter.count(super.read(buffer, offset, length));
    }
  }
}
