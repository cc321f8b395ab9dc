package verso.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {
  private static final String DROP = "0a1b2c3d4e5f";
  private static final long PLENTY = 1L << 40;

  @TempDir private Path temp;
  private Path folder;
  private Uploads uploads;

  @BeforeEach
  void begin() {
    folder = temp.resolve("archives");
    uploads = new Uploads(folder, () -> PLENTY);
  }

  private static InputStream words(String words) {
    return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsAFileForItsOwnerAlone() throws IOException {
    Path file = uploads.receive(DROP, "ada.zip", words("content"), 7);

    assertThat(file).isEqualTo(folder.resolve(DROP).resolve("ada.zip")).hasContent("content");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void keepsTheFilesOfAFolderInOne() throws IOException {
    uploads.receive(DROP, "export/a/likes.json", words("1"), 1);
    uploads.receive(DROP, "export/b.json", words("2"), 1);

    assertThat(uploads.items(DROP)).containsExactly(folder.resolve(DROP).resolve("export"));
    assertThat(folder.resolve(DROP).resolve("export/a/likes.json")).hasContent("1");
  }

  @Test
  void overwritesNothing() throws IOException {
    uploads.receive(DROP, "ada.tar.gz", words("one"), 3);
    Path second = uploads.receive(DROP, "ada.tar.gz", words("two"), 3);

    assertThat(second).hasFileName("ada (1).tar.gz").hasContent("two");
    assertThat(folder.resolve(DROP).resolve("ada.tar.gz")).hasContent("one");
  }

  @Test
  void writesNowhereElse() throws IOException {
    Path file = uploads.receive(DROP, "../../../outside.zip", words("x"), 1);

    assertThat(file).startsWith(folder.resolve(DROP));
    assertThatThrownBy(() -> uploads.receive("../elsewhere", "a.zip", words("x"), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(temp).isDirectoryNotContaining(path -> !path.equals(folder));
  }

  @Test
  void deletesWhatBreaksOff() {
    InputStream broken = new SequenceInputStream(words("the beginning"), new Gone());

    assertThatThrownBy(() -> uploads.receive(DROP, "export/ada.zip", broken, 200_000))
        .isInstanceOf(EOFException.class);

    assertThat(folder).doesNotExist();
  }

  @Test
  void deletesWhatIsShorterThanItWasSaidToBe() {
    assertThatThrownBy(() -> uploads.receive(DROP, "ada.zip", words("short"), 6))
        .isInstanceOf(EOFException.class);

    assertThat(folder).doesNotExist();
  }

  @Test
  void refusesWhatTheDiskHasNoRoomFor() throws IOException {
    var small = new Uploads(folder, () -> Uploads.RESERVE + 10);

    assertThat(small.hasRoomFor(10)).isTrue();
    assertThatThrownBy(() -> small.receive(DROP, "ada.zip", words("eleven long"), 11))
        .isInstanceOf(NoRoomException.class);
    assertThat(folder).doesNotExist();
  }

  @Test
  void stopsBeforeTheDiskIsFull() {
    var left = new AtomicLong(Uploads.RESERVE + 200_000_000);
    var filling = new Uploads(folder, () -> left.addAndGet(-100_000_000));

    assertThatThrownBy(() -> filling.receive(DROP, "ada.zip", new Large(), -1))
        .isInstanceOf(NoRoomException.class);

    assertThat(folder).doesNotExist();
  }

  /** A body whose sender is gone. */
  private static final class Gone extends InputStream {
    @Override
    public int read() throws IOException {
      throw new EOFException("The browser is gone");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new EOFException("The browser is gone");
    }
  }

  /** A body that goes on until there is no room; never more than the test can bear. */
  private static final class Large extends InputStream {
    private int reads = 5_000;

    @Override
    public int read() {
      return reads-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      return reads-- > 0 ? length : -1;
    }
  }
}
