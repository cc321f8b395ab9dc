package verso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verso.archive.Zips.gzip;
import static verso.archive.Zips.noise;
import static verso.archive.Zips.storedWithDescriptors;
import static verso.archive.Zips.streamed;
import static verso.archive.Zips.tar;
import static verso.archive.Zips.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedTest {
  @TempDir Path dir;

  private Contents read(String name, byte[] archive) throws IOException {
    return Contents.of(Files.write(dir.resolve(name), archive));
  }

  @Test
  void readsATarGz() throws IOException {
    byte[] tgz = gzip(tar("Takeout/é.json", "1", "./b.json", "2"));

    assertThat(read("takeout.tgz", tgz).lines()).containsExactly("Takeout/é.json=1", "b.json=2");
  }

  @Test
  void readsAPlainTar() throws IOException {
    assertThat(read("export.tar", tar("a.json", "1")).lines()).containsExactly("a.json=1");
  }

  @Test
  void readsAGzippedFileUnderItsNameWithoutTheEnding() throws IOException {
    byte[] gz = gzip("{}".getBytes(StandardCharsets.UTF_8));

    assertThat(read("events.json.gz", gz).lines()).containsExactly("events.json={}");
  }

  @Test
  void readsWhatIsLeftOfACutTarGz() throws IOException {
    byte[] tgz = gzip(tar("a.json", "1", "b.bin", noise(50_000), "c.json", "3"));

    Contents contents = read("takeout.tgz", Arrays.copyOf(tgz, 30_000));

    assertThat(contents.lines()).containsExactly("a.json=1", "b.bin!DAMAGED");
    assertThat(contents.problems())
        .extracting(Problem::message)
        .containsExactly(
            "takeout.tgz is damaged or cut off. "
                + "What could be read was read; download it again to get the rest.");
  }

  @Test
  void readsArchivesInsideArchives() throws IOException {
    byte[] zip =
        zip(
            "a.json",
            "1",
            "parts/in.zip",
            streamed("x.json", "2", "y.json", "3"),
            "in.tgz",
            gzip(tar("z.json", "4")),
            "b.json",
            "5");

    assertThat(read("outer.zip", zip).lines())
        .containsExactly(
            "a.json=1",
            "parts/in.zip!/x.json=2",
            "parts/in.zip!/y.json=3",
            "in.tgz!/z.json=4",
            "b.json=5");
  }

  @Test
  void readsAZipInsideATarGzInsideAZip() throws IOException {
    byte[] zip = zip("b.tgz", gzip(tar("c.zip", zip("d.json", "1"), "e.json", "2")));

    assertThat(read("a.zip", zip).lines())
        .containsExactly("b.tgz!/c.zip!/d.json=1", "b.tgz!/e.json=2");
  }

  @Test
  void readsAnEntryThatOnlyLooksLikeAnArchiveByName() throws IOException {
    byte[] zip = zip("b.tgz", gzip(tar("notes.zip", "no zip")), "c.zip", "neither");

    assertThat(read("a.zip", zip).lines())
        .containsExactly("b.tgz!/notes.zip=no zip", "c.zip=neither");
  }

  @Test
  void failsAnArchiveThatLiesTooDeep() throws IOException {
    byte[] zip = zip("c.zip", zip("d.zip", zip("e.json", "1")), "f.json", "2");
    Path file = Files.write(dir.resolve("a.zip"), zip);
    var oneDeep = new Limits(100, 1 << 20, 1 << 20, 300, 1 << 20, 1);

    assertThat(Contents.of(file, oneDeep).lines())
        .containsExactly("c.zip!/d.zip!OVER_LIMIT", "f.json=2");
  }

  @Test
  void readsStoredEntriesOfUnknownLengthInsideAnArchive() throws IOException {
    byte[] inner = storedWithDescriptors("empty.csv", "", "x.json", "12345678");

    Contents contents = read("outer.zip", zip("in.zip", inner, "b.json", "2"));

    assertThat(contents.lines())
        .containsExactly("in.zip!/empty.csv=", "in.zip!/x.json=12345678", "b.json=2");
    assertThat(contents.problems()).isEmpty();
  }

  @Test
  void failsAStoredEntryOfUnknownLengthTooLongForMemory() throws IOException {
    byte[] inner = storedWithDescriptors("big.bin", "x".repeat(33 << 20), "x.json", "1");

    Contents contents = read("outer.zip", zip("in.zip", inner, "b.json", "2"));

    assertThat(contents.lines()).containsExactly("in.zip!/big.bin!UNSUPPORTED", "b.json=2");
    assertThat(contents.problems())
        .containsExactly(
            new Problem(
                "in.zip",
                "",
                "in.zip is packed in a way that cannot be read to its end inside another archive: "
                    + "unpack the other one and import this one by itself."));
  }

  @Test
  void doesNotKeepEndlessNamesInMemory() throws IOException {
    byte[] tar = tar("././@LongLink", new byte[3 << 20], "a.json", "1");
    tar[156] = 'L';

    Contents contents = read("a.tar", tar);

    assertThat(contents.lines()).isEmpty();
    assertThat(contents.problems()).hasSize(1);
  }

  @Test
  void readsOnBehindADamagedInnerArchive() throws IOException {
    byte[] inner = zip("x.json", "1", "y.bin", noise(5000));

    Contents contents = read("outer.zip", zip("in.zip", Arrays.copyOf(inner, 2000), "b.json", "2"));

    assertThat(contents.lines())
        .containsExactly("in.zip!/x.json=1", "in.zip!/y.bin!DAMAGED", "b.json=2");
    assertThat(contents.problems()).extracting(Problem::path).containsExactly("in.zip");
  }

  @Test
  void opensAnEntryOfATarOnce() throws IOException {
    Path file = Files.write(dir.resolve("a.tar"), tar("a.json", "1"));

    try (Archive archive = Archives.open(file, Limits.DEFAULT)) {
      archive.scan(entry -> {
        entry.open().close();
        assertThatThrownBy(entry::open).isInstanceOf(IllegalStateException.class);
        return true;
      });
    }
  }

  @Test
  void visitsOneEntryByItsPath() throws IOException {
    byte[] zip = zip("a.json", "1", "in.zip", zip("a.json", "2", "b.json", "3"));
    Path file = Files.write(dir.resolve("outer.zip"), zip);
    List<String> lines = new ArrayList<>();

    try (Archive archive = Archives.open(file, Limits.DEFAULT)) {
      assertThat(archive.visit("in.zip!/a.json", e -> lines.add(Contents.line(e)))).isTrue();
      assertThat(archive.visit("a.json", e -> lines.add(Contents.line(e)))).isTrue();
      assertThat(archive.visit("b.json", e -> lines.add(Contents.line(e)))).isFalse();
    }

    assertThat(lines).containsExactly("in.zip!/a.json=2", "a.json=1");
  }

  @Test
  void endsWhenTheVisitorHasEnough() throws IOException {
    byte[] zip = zip("in.zip", zip("a.json", "1", "b.json", "2"), "c.json", "3");
    Path file = Files.write(dir.resolve("outer.zip"), zip);
    List<String> paths = new ArrayList<>();

    try (Archive archive = Archives.open(file, Limits.DEFAULT)) {
      archive.scan(entry -> paths.add(entry.path()) && paths.size() < 1);
    }

    assertThat(paths).containsExactly("in.zip!/a.json");
  }
}
