package verso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void reportsLinksInAFolderWithoutFollowingThem() throws IOException {
    Path outside = Files.writeString(dir.resolve("outside.json"), "{}");
    Path folder = Files.createDirectory(dir.resolve("export"));
    Files.writeString(folder.resolve("a.json"), "1");
    Files.createSymbolicLink(folder.resolve("b.json"), outside);
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    Contents contents = Contents.of(folder);

    assertThat(contents.lines()).containsExactly("a.json=1");
    assertThat(contents.problems())
        .containsExactly(
            new Problem("b.json", "", "This is a link to another place and was not followed."),
            new Problem("loop", "", "This is a link to another place and was not followed."));
  }

  @Test
  void readsArchivesDeeperInAFolder() throws IOException {
    Files.createDirectory(dir.resolve("sub"));
    Files.write(dir.resolve("sub/in.zip"), Zips.zip("a.json", "1"));

    assertThat(Contents.of(dir).lines()).containsExactly("sub/in.zip!/a.json=1");
  }

  @Test
  void keepsJunkForTheImporterToName() throws IOException {
    Files.writeString(dir.resolve(".DS_Store"), "x");

    assertThat(Contents.of(dir).lines()).containsExactly(".DS_Store=x");
  }

  @Test
  void visitsOneFileOfAFolder() throws IOException {
    Files.createDirectory(dir.resolve("ads"));
    Files.writeString(dir.resolve("ads/topics.json"), "[]");
    Files.writeString(dir.resolve("account.json"), "{}");
    List<String> lines = new ArrayList<>();

    try (Archive archive = Archives.open(dir, Limits.DEFAULT)) {
      assertThat(archive.visit("ads/topics.json", e -> lines.add(Contents.line(e)))).isTrue();
      assertThat(archive.visit("ads/missing.json", e -> lines.add(Contents.line(e)))).isFalse();
    }

    assertThat(lines).containsExactly("ads/topics.json=[]");
  }

  @Test
  void takesAnOfficeDocumentForOneFile() throws IOException {
    Path file = Files.write(dir.resolve("letter.docx"), Zips.zip("word/document.xml", "<a/>"));

    try (Archive archive = Archives.open(file, Limits.DEFAULT)) {
      archive.scan(entry -> {
        assertThat(entry.path()).isEqualTo("letter.docx");
        return true;
      });
    }
  }

  @Test
  void refusesAnEmptyFileUnderTheNameOfAnArchive() throws IOException {
    Path file = Files.createFile(dir.resolve("takeout.tar.gz"));

    assertThatThrownBy(() -> Archives.open(file, Limits.DEFAULT))
        .isInstanceOf(NotAnArchiveException.class)
        .hasMessageStartingWith("takeout.tar.gz is not a tar.gz file: it is empty.");
  }

  @Test
  void failsAFileThatCannotBeOpenedAndReadsTheNext() throws IOException {
    Files.writeString(dir.resolve("a.json"), "1");
    Files.writeString(dir.resolve("b.json"), "2");
    List<String> lines = new ArrayList<>();

    try (Archive archive = Archives.open(dir, Limits.DEFAULT)) {
      archive.scan(entry -> {
        Files.deleteIfExists(dir.resolve("a.json"));
        return lines.add(Contents.line(entry));
      });
    }

    assertThat(lines).containsExactly("a.json!DAMAGED", "b.json=2");
  }

  @Test
  void losesNothingNamedLikeAnArchiveInAFolder() throws IOException {
    Files.writeString(dir.resolve("._takeout.zip"), "x");

    assertThat(Contents.of(dir).lines()).containsExactly("._takeout.zip=x");
  }
}
