package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericTest {

  private static Generic choice(String path, String content) {
    return Generic.of(path, Head.of(content.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.json         | {"a":1}                                          | JSON
          a.json         | {"a":1                                           | JSON
          a              | [{"a":1},{"a":2}]                                | JSON
          a.txt          | {"a":1}\\n{"a":2}                                | JSON
          like.js        | window.YTD.like.part0 = [{"a":1}]                | JSON
          _chat.txt      | [31/12/24, 23:59:01] Bo: hi                      | text
          notes.txt      | Dear Ada, how are you                            | text
          a.csv          | a,b\\n1,2                                        | CSV
          a.tsv          | one word                                         | CSV
          export         | a;b;c\\n1;2;3\\n4;5;6                            | CSV
          a.html         | plain words                                      | web page
          a              | <!DOCTYPE html><html><body>Hi                    | web page
          a.eml          | hello                                            | mail
          inbox          | From x Wed\\nReceived: by x\\nFrom: a@example.org\\nTo: b | mail
          a.vcf          | BEGIN:VCARD\\nFN:Bo\\nEND:VCARD                  | text
          a.pdf          | %PDF-1.4                                         | document
          a.rtf          | {\\rtf1 hello                                    | document
          a.gpx          | <?xml version="1.0"?><gpx/>                      | document
          """)
  void choosesByContentThenByName(String path, String content, String name) {
    assertThat(choice(path, content.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            Generic.Readable.class, readable -> assertThat(readable.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource({"a.jpg", "a.mp4", "a.heic", "a.opus"})
  void tellsMediaByTheirEnding(String path) {
    assertThat(choice(path, "\u0000\u0001")).isEqualTo(new Generic.Media());
  }

  @Test
  void tellsMediaByTheirBeginning() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};

    assertThat(Generic.of("a", Head.of(png))).isEqualTo(new Generic.Media());
    assertThat(Generic.of("a", Head.of(jpeg))).isEqualTo(new Generic.Media());
    assertThat(choice("a", "\u0000\u0000\u0000\u0018ftypmp42")).isEqualTo(new Generic.Media());
  }

  @Test
  void readsTextWhoseEndingOnlyLooksLikeVideo() {
    assertThat(choice("main.ts", "const a = 1")).isInstanceOf(Generic.Readable.class);
  }

  @Test
  void cannotReadOtherBinaryFiles() {
    assertThat(choice("a.bin", "\u0000\u0001\u0002"))
        .isEqualTo(new Generic.Unknown("a binary file of a type Verso does not read"));
  }

  @Test
  void readsWideTextThatHoldsZeros() {
    byte[] wide = "\uFEFFhello, this is text".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Generic.of("a.txt", Head.of(wide))).isInstanceOf(Generic.Readable.class);
  }

  @Test
  void readsOfficeFilesAsDocuments() {
    assertThat(choice("a.docx", "PK\u0003\u0004\u0000\u0000"))
        .isInstanceOfSatisfying(
            Generic.Readable.class, readable -> assertThat(readable.name()).isEqualTo("document"));
  }

  @Test
  void takesALongFileCutInTheMiddleForWhatItIs() {
    String json = "[" + "{\"a\":\"é\",\"b\":true},".repeat(2_000);

    assertThat(choice("a", json))
        .isInstanceOfSatisfying(
            Generic.Readable.class, readable -> assertThat(readable.name()).isEqualTo("JSON"));
  }
}
