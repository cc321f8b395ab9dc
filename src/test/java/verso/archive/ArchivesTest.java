package verso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  @TempDir Path dir;

  @Test
  void readsAZipInStorageOrderWithoutItsFolders() throws IOException {
    Path file = dir.resolve("export.data");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("ads/"));
      zip.putNextEntry(new ZipEntry("ads/topics.json"));
      zip.write("[]".getBytes());
      zip.putNextEntry(new ZipEntry("account.json"));
      zip.write("{}".getBytes());
    }

    Contents contents = Contents.of(file);

    assertThat(contents.lines()).containsExactly("ads/topics.json=[]", "account.json={}");
    assertThat(contents.problems()).isEmpty();
  }

  @Test
  void readsAFolderInTheOrderOfItsNames() throws IOException {
    Files.createDirectory(dir.resolve("ads"));
    Files.writeString(dir.resolve("ads/topics.json"), "[]");
    Files.writeString(dir.resolve("account.json"), "{}");

    assertThat(Contents.of(dir).lines()).containsExactly("account.json={}", "ads/topics.json=[]");
  }

  @Test
  void readsASingleFileAsAnArchiveOfOneEntry() throws IOException {
    Path file = Files.writeString(dir.resolve("Timeline.json"), "{}");

    assertThat(Contents.of(file).lines()).containsExactly("Timeline.json={}");
  }

  @Test
  void saysThatNothingIsThere() {
    assertThatThrownBy(() -> Archives.open(dir.resolve("missing.zip"), Limits.DEFAULT))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing.zip: there is no such file or folder");
  }
}
