package verso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.archive.Zips.gzip;
import static verso.archive.Zips.streamed;
import static verso.archive.Zips.tar;
import static verso.archive.Zips.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
  private static final Limits SMALL = new Limits(3, 100_000, 150_000, 100, 1_000, 3);
  private static final byte[] ZEROS = new byte[90_000];

  @TempDir Path dir;

  private Contents read(String name, byte[] archive) throws IOException {
    return Contents.of(Files.write(dir.resolve(name), archive), SMALL);
  }

  @Test
  void stopsAnEntryThatUnpacksToFarMoreThanItsSize() throws IOException {
    assertThat(read("a.zip", zip("bomb", ZEROS, "b.json", "2")).lines())
        .containsExactly("bomb!OVER_LIMIT", "b.json=2");
  }

  @Test
  void stopsABombInsideAnArchive() throws IOException {
    Contents contents = read("a.zip", zip("in.zip", streamed("bomb", ZEROS), "b.json", "2"));

    assertThat(contents.lines()).containsExactly("in.zip!/bomb!OVER_LIMIT", "b.json=2");
    assertThat(contents.problems())
        .containsExactly(
            new Problem(
                "in.zip",
                "",
                "in.zip unpacks to more than is safe to read: the rest was not read."));
  }

  @Test
  void stopsABombInATarGz() throws IOException {
    Contents contents = read("a.tgz", gzip(tar("bomb", new byte[99_000], "b.json", "2")));

    assertThat(contents.lines()).containsExactly("bomb!OVER_LIMIT");
    assertThat(contents.problems()).hasSize(1);
  }

  @Test
  void stopsAnEntryThatIsTooLong() throws IOException {
    assertThat(read("a.zip", zip("long", Zips.noise(100_001), "b.json", "2")).lines())
        .containsExactly("long!OVER_LIMIT", "b.json=2");
  }

  @Test
  void endsAnArchiveOfTooManyFiles() throws IOException {
    Contents contents = read("a.zip", zip("1", "", "2", "", "3", "", "4", ""));

    assertThat(contents.lines()).containsExactly("1=", "2=", "3=");
    assertThat(contents.problems())
        .containsExactly(
            new Problem("a.zip", "", "a.zip holds more than 3 files: the rest was not read."));
  }

  @Test
  void endsAnArchiveThatIsTooLong() throws IOException {
    byte[] noise = Zips.noise(80_000);

    Contents contents = read("a.zip", zip("1", noise, "2", noise, "3", "3"));

    assertThat(contents.lines()).hasSize(2).element(1).isEqualTo("2!OVER_LIMIT");
    assertThat(contents.problems())
        .extracting(Problem::message)
        .containsExactly("a.zip unpacks to more than 146 KB: the rest was not read.");
  }

  @Test
  void countsAnEntryOnceHoweverOftenItIsRead() throws IOException {
    Path file = Files.write(dir.resolve("a.zip"), zip("1", Zips.noise(80_000)));

    try (Archive archive = Archives.open(file, SMALL)) {
      archive.scan(entry -> {
        Contents.line(entry);
        assertThat(Contents.line(entry)).doesNotEndWith("OVER_LIMIT");
        return true;
      });
    }
  }

  @Test
  void saysSizesAsPeopleReadThem() {
    assertThat(ByteCount.readable(Limits.DEFAULT.maxEntryBytes())).isEqualTo("64 GB");
    assertThat(ByteCount.readable(Limits.DEFAULT.maxTotalBytes())).isEqualTo("1 TB");
    assertThat(ByteCount.readable(1023)).isEqualTo("1023 bytes");
  }
}
