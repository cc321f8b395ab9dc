package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes, a shape ends, and complains in no other way than it may. */
class AnyBytesTest {
  private static final Map<String, Shape> SHAPES =
      Map.ofEntries(
          Map.entry("chat", new ChatLog()),
          Map.entry("tables in CSV", new CsvTables()),
          Map.entry("FIT", new FitRecording()),
          Map.entry("GPX", new GpsTrack()),
          Map.entry("cards", HtmlCards.of("div").part("a", "b").page("title", "h1").carried("a")),
          Map.entry("JSON lines", new JsonLines()),
          Map.entry("message cards", new MessageCards()),
          Map.entry("property list", new PropertyList()),
          Map.entry("workbook", Spreadsheet.sheets()),
          Map.entry("database", Sqlite.of(List.of(Sqlite.Rows.of("a").with("b", "c")), Set.of())),
          Map.entry("list", new TextLines()),
          Map.entry("titled items", new TitledItems()),
          Map.entry("titled tables", new TitledTables()),
          Map.entry("XML", XmlElements.of("a")));

  /** What the formats are made of, so that what is put together at random gets somewhere. */
  private static final List<String> PARTS =
      List.of(
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///b\">]>",
          "&b;",
          "<plist><dict><key>a</key><array>",
          "<gpx><trk><trkpt lat=\"1\" lon=\"x\"/>",
          "<a key=\"b\" value=\"c\">",
          "</a>",
          "<html><h1>a</h1><div class=\"b\"><b>",
          "<table><tr><td>",
          "<a href=\"https://example.org\">",
          "Name: ",
          "</div>",
          "<br>",
          "{\"a\": [",
          "}",
          "\"",
          ",",
          "\n",
          "\r",
          "\t",
          "\0",
          "\uFEFF",
          "\u200E[31/12/2024, 23:59:01] Ada: ",
          "31.12.24, 23:59 - ",
          "2024-01-01 10:00:00 UTC",
          "99999999999999999999",
          "SQLite format 3\0\u0010\0\u0001\u0001\0@  ",
          "\u000e\u0010\0\0@\0\0\0.FIT\0\0",
          "@\0\0\u0014\0\u0001\u0001\u0004\u0085\0",
          "PK\u0003\u0004");

  @Property(tries = 40)
  void everyShapeComesToAnEnd(@ForAll("contents") byte[] content) {
    SHAPES.forEach((name, shape) -> read(name, shape, content));
  }

  private static void read(String name, Shape shape, byte[] content) {
    var found = new Collected();
    try {
      shape.read(new ByteArrayInputStream(content), found);
    } catch (IOException e) {
      // The one way to say that content is damaged.
      assertThat(String.valueOf(e.getMessage())).as(name).doesNotContain("Ada");
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name + " fails with " + e, e);
    }
  }

  @Provide
  Arbitrary<byte[]> contents() {
    Arbitrary<byte[]> parts =
        Arbitraries.of(PARTS)
            .list()
            .ofMaxSize(40)
            .map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    Arbitrary<byte[]> plain = Combinators.combine(parts, noise, parts).as(AnyBytesTest::together);
    return Arbitraries.oneOf(noise, parts, plain, plain.map(AnyBytesTest::gzipped));
  }

  private static byte[] together(byte[]... pieces) {
    var whole = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      whole.writeBytes(piece);
    }
    return whole.toByteArray();
  }

  private static byte[] gzipped(byte[] content) {
    var whole = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(whole)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return whole.toByteArray();
  }
}
