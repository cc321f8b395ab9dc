package verso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.archive.Zips.gzip;
import static verso.archive.Zips.storedWithDescriptors;
import static verso.archive.Zips.streamed;
import static verso.archive.Zips.tar;
import static verso.archive.Zips.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to the bytes of an archive, a scan ends, and costs no more than entries. */
class BrokenArchiveTest {
  private static final Limits LIMITS = new Limits(1000, 1 << 22, 1 << 24, 300, 1 << 20, 3);

  @Property(tries = 400)
  void scanSurvivesChangedBytes(
      @ForAll("archives") byte[] archive,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1 << 20) Integer> places,
      @ForAll byte value)
      throws IOException {
    byte[] broken = archive.clone();
    places.forEach(place -> broken[place % broken.length] = value);

    scan(broken);
  }

  @Property(tries = 200)
  void scanSurvivesALostEnd(
      @ForAll("archives") byte[] archive, @ForAll @IntRange(max = 1 << 20) int length)
      throws IOException {
    scan(Arrays.copyOf(archive, length % archive.length));
  }

  @Provide
  Arbitrary<byte[]> archives() throws IOException {
    String text = "some words ".repeat(40);
    byte[] simple = zip("a.json", text, "b/é.json", "2", "c.bin", Zips.noise(300));
    byte[] stream = streamed("a.json", text, "b.json", "2");
    byte[] stored = storedWithDescriptors("a.json", "", "b.json", "text");
    byte[] tgz = gzip(tar("a.json", text, "b.json", "2"));
    byte[] nested = zip("a.zip", simple, "b.zip", stream, "c.zip", stored, "d.tgz", tgz, "e", "");
    return Arbitraries.of(simple, stream, stored, tgz, tar("a.json", text), nested);
  }

  private static void scan(byte[] archive) throws IOException {
    Path file = Files.createTempFile("broken", ".data");
    try {
      Contents contents = Contents.of(Files.write(file, archive), LIMITS);
      assertThat(contents.lines()).hasSizeLessThan(100);
    } finally {
      Files.delete(file);
    }
  }
}
