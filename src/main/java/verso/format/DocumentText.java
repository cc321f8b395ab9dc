package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The door to Tika: the text of a document, within limits. Tika's parsers of zipped office formats
 * (docx, xlsx, odt …) work on a file: they copy such a document to a temporary one and delete it
 * when they are done. Who else may read it meanwhile is for the umask to say; the launcher sets it.
 */
final class DocumentText {
  /** Characters of text taken from one document at the most. */
  private static final long MOST_CHARS = 16L << 20;

  private DocumentText() {}

  /**
   * Reads the text of a document, line by line.
   *
   * @param metadata says what is known of it; what the document says of itself is added
   * @throws MalformedException when it cannot be read to its end
   */
  static void read(InputStream document, Metadata metadata, TextChunks chunks) throws IOException {
    MediaType type = TikaConfig.getDefaultConfig().getMimeRepository().detect(document, metadata);
    readAs(type.toString(), document, metadata, chunks);
  }

  /** Reads the text of a document known to be of that media type. */
  static void readAs(String type, InputStream document, Metadata metadata, TextChunks chunks)
      throws IOException {
    var handler = new LineHandler(chunks);
    try {
      parse(type, document, metadata, handler);
    } catch (MalformedException e) {
      if (!handler.isEnough()) {
        throw e;
      }
    } finally {
      handler.endLine();
      chunks.flush();
    }
  }

  /**
   * Passes a document of that media type to a handler as XHTML, until it throws {@link
   * EnoughException}. Numbers and dates are written as in the United States.
   *
   * @throws MalformedException when it cannot be read to its end
   */
  static void parse(String type, InputStream document, Metadata metadata, DefaultHandler handler)
      throws IOException {
    metadata.set(Metadata.CONTENT_TYPE, type);
    // No parser in the context: attached and embedded files are left out.
    var context = new ParseContext();
    context.set(Locale.class, Locale.US);
    try {
      Parser parser = TikaConfig.getDefaultConfig().getParser();
      parser.parse(document, handler, metadata, context);
    } catch (EnoughException e) {
      // Wanted: the sink has enough, or the limit is reached.
      return;
    } catch (TikaException | SAXException e) {
      throw new MalformedException("", "Not a readable document of its type");
    } catch (RuntimeException | StackOverflowError e) {
      // Parsers of office formats throw nearly anything at damaged files; it costs this file only.
      throw new MalformedException("", "Damaged, or not a document of its type");
    }
  }

  /** Ends a parse from inside. */
  static final class EnoughException extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** Turns the events of a parse into lines. */
  private static final class LineHandler extends DefaultHandler {
    private final TextChunks chunks;
    private final StringBuilder line = new StringBuilder();
    private long chars;

    LineHandler(TextChunks chunks) {
      this.chunks = chunks;
    }

    boolean isEnough() {
      return chunks.isEnough() || chars > MOST_CHARS;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      chars += length;
      if (isEnough()) {
        throw new EnoughException();
      }
      for (int i = start; i < start + length; i++) {
        if (text[i] == '\n') {
          endLine();
        } else {
          line.append(text[i] == '\u00A0' || text[i] == '\t' ? ' ' : text[i]);
        }
      }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
      line.append(' ');
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      switch (name) {
        case "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "title", "br" -> endLine();
        case "td", "th" -> line.append(' ');
        default -> {}
      }
    }

    void endLine() {
      chunks.add(line.toString());
      line.setLength(0);
    }
  }
}
