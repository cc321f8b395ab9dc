package verso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static verso.archive.Zips.indexOf;
import static verso.archive.Zips.noise;
import static verso.archive.Zips.streamed;
import static verso.archive.Zips.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
  @TempDir Path dir;

  private Contents read(byte[] zip) throws IOException {
    return Contents.of(Files.write(dir.resolve("export.zip"), zip));
  }

  @Test
  void readsNamesInCp437WhenNothingIsSaid() throws IOException {
    byte[] zip =
        zip(
            out -> {
              out.setEncoding("IBM437");
              out.setUseLanguageEncodingFlag(false);
            },
            entry -> {},
            "Activité/a.json",
            "1");

    assertThat(read(zip).lines()).containsExactly("Activité/a.json=1");
  }

  @Test
  void readsNamesInUtf8WhenTheFlagIsMissing() throws IOException {
    byte[] zip =
        zip(
            out -> {
              out.setEncoding("UTF-8");
              out.setUseLanguageEncodingFlag(false);
            },
            entry -> {},
            "Mon activité/Été.json",
            "1");

    assertThat(read(zip).lines()).containsExactly("Mon activité/Été.json=1");
  }

  @Test
  void prefersTheUnicodePathField() throws IOException {
    byte[] zip =
        zip(
            out -> {
              out.setEncoding("IBM437");
              out.setUseLanguageEncodingFlag(false);
              out.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.ALWAYS);
            },
            entry -> {},
            "نشاطي.json",
            "1");

    assertThat(read(zip).lines()).containsExactly("نشاطي.json=1");
  }

  @Test
  void readsEntriesWithDataDescriptors() throws IOException {
    assertThat(read(streamed("a.json", "1", "b.json", "2")).lines())
        .containsExactly("a.json=1", "b.json=2");
  }

  @Test
  void readsZip64() throws IOException {
    byte[] zip = zip(out -> out.setUseZip64(Zip64Mode.Always), entry -> {}, "a.json", "1");

    assertThat(read(zip).lines()).containsExactly("a.json=1");
  }

  @Test
  void visitsBothOfTwoEntriesWithOnePath() throws IOException {
    assertThat(read(zip("a.json", "1", "a.json", "2")).lines())
        .containsExactly("a.json=1", "a.json=2");
  }

  @Test
  void readsAnEmptyZip() throws IOException {
    Contents contents = read(zip());

    assertThat(contents.lines()).isEmpty();
    assertThat(contents.problems()).isEmpty();
  }

  @Test
  void neutralisesNamesThatLeadOutOfTheArchive() throws IOException {
    assertThat(read(zip("../../etc/passwd", "1", "C:\\ads\\a.json", "2")).lines())
        .containsExactly("etc/passwd=1", "ads/a.json=2");
  }

  @Test
  void doesNotFollowLinks() throws IOException {
    byte[] zip = zip(out -> {}, entry -> entry.setUnixMode(0120777), "a.json", "/etc/passwd");

    assertThat(read(zip).lines()).containsExactly("a.json!UNSUPPORTED");
  }

  @Test
  void failsAnEncryptedEntryAndReadsTheNext() throws IOException {
    byte[] zip = zip("secret.json", "1", "b.json", "2");
    int central = indexOf(zip, "PK\1\2");
    zip[6] |= 1;
    zip[central + 8] |= 1;

    assertThat(read(zip).lines()).containsExactly("secret.json!ENCRYPTED", "b.json=2");
  }

  @Test
  void failsAnEntryOfUnknownCompression() throws IOException {
    byte[] zip = zip("a.json", "1", "b.json", "2");
    int central = indexOf(zip, "PK\1\2");
    zip[8] = (byte) ZipMethod.ZSTD.getCode();
    zip[central + 10] = (byte) ZipMethod.ZSTD.getCode();

    assertThat(read(zip).lines()).containsExactly("a.json!UNSUPPORTED", "b.json=2");
  }

  @Test
  void failsAnEntryWhoseDeflateStreamIsBroken() throws IOException {
    byte[] zip = zip("a.json", "word ".repeat(1000), "b.json", "2");
    int start = Zips.firstContent(zip);
    Arrays.fill(zip, start, start + 10, (byte) 0xff);

    assertThat(read(zip).lines()).containsExactly("a.json!DAMAGED", "b.json=2");
  }

  @Test
  void failsAnEntryThatDoesNotMatchItsChecksum() throws IOException {
    byte[] zip =
        zip(out -> out.setLevel(0), entry -> {}, "a.json", "the very words", "b.json", "2");
    zip[indexOf(zip, "very")] = 'V';

    assertThat(read(zip).lines()).containsExactly("a.json!DAMAGED", "b.json=2");
  }

  @Test
  void readsWhatIsLeftOfACutZip() throws IOException {
    byte[] zip = zip("a.json", "1", "b.json", "2", "c.bin", noise(5000));

    Contents contents = read(Arrays.copyOf(zip, 3000));

    assertThat(contents.lines()).containsExactly("a.json=1", "b.json=2", "c.bin!DAMAGED");
    assertThat(contents.problems())
        .containsExactly(
            new Problem(
                "export.zip",
                "",
                "export.zip is cut off: its table of contents is missing. "
                    + "What could be read was read; download it again to get the rest."));
  }

  @Test
  void readsWhatIsLeftOfACutZipWithDataDescriptors() throws IOException {
    byte[] zip = streamed("a.json", "1", "b.json", "2", "c.bin", noise(5000));

    Contents contents = read(Arrays.copyOf(zip, 3000));

    assertThat(contents.lines()).containsExactly("a.json=1", "b.json=2", "c.bin!DAMAGED");
    assertThat(contents.problems()).hasSize(1);
  }

  @Test
  void doesNotTakeTheTableOfAnInnerZipForThatOfACutOne() throws IOException {
    byte[] inner = zip("x.json", "1");
    byte[] outer = zip(out -> out.setMethod(0), entry -> {}, "a.json", "1", "in.zip", inner);
    int end = indexOf(outer, "PK\5\6") + 22;

    Contents contents = read(Arrays.copyOf(outer, end));

    assertThat(contents.lines()).containsExactly("a.json=1", "in.zip!/x.json=1");
    assertThat(contents.problems()).hasSize(1);
  }

  @Test
  void visitsEveryEntryOnceAfterAnEarlyEnd() throws IOException {
    Path file = Files.write(dir.resolve("export.zip"), zip("a.json", "1", "b.json", "2"));
    List<String> lines = new ArrayList<>();

    try (Archive archive = Archives.open(file, Limits.DEFAULT)) {
      archive.scan(entry -> false);
      archive.scan(entry -> lines.add(Contents.line(entry)));
    }

    assertThat(lines).containsExactly("a.json=1", "b.json=2");
  }

  @Test
  void opensAnEntryAsOftenAsWanted() throws IOException {
    Path file = Files.write(dir.resolve("export.zip"), zip("a.json", "1"));
    List<String> lines = new ArrayList<>();

    try (Archive archive = Archives.open(file, Limits.DEFAULT)) {
      archive.scan(entry -> {
        lines.add(Contents.line(entry));
        return lines.add(Contents.line(entry));
      });
    }

    assertThat(lines).containsExactly("a.json=1", "a.json=1");
  }

  @Test
  void refusesTextUnderTheNameOfAZip() {
    byte[] text = "Dear Ada,\n".getBytes(StandardCharsets.UTF_8);

    assertThat(catchThrowable(() -> read(text)))
        .isInstanceOf(NotAnArchiveException.class)
        .hasMessage(
            "export.zip is not a zip file: it starts like plain text."
                + " Download the export again, or give the file its right ending.");
  }
}
