package verso.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder of a store and the index in it.
 *
 * @param folder the folder the person named; others may keep files in it
 */
record StoreFolder(Path folder) {
  /** Beyond this much, words in memory are written out; larger buffers gain nothing measurable. */
  private static final double BUFFER_MB = 48;

  /** The folder inside that belongs to the index alone. */
  Path index() {
    return folder.resolve("index");
  }

  Faults faults() {
    return new Faults(folder);
  }

  /** The last commit; empty when nothing was ever imported. Creates nothing. */
  Optional<DirectoryReader> reader() throws IOException {
    if (!Files.isDirectory(index())) {
      return Optional.empty();
    }
    DirectoryReader reader;
    try {
      reader = DirectoryReader.open(FSDirectory.open(index()));
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    }
    try {
      checkVersion(reader.getIndexCommit().getUserData());
      return Optional.of(reader);
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  private void checkVersion(Map<String, String> userData) throws StoreException {
    String version = userData.getOrDefault(Schema.VERSION_KEY, "none");
    if (!version.equals(Integer.toString(Schema.VERSION))) {
      throw faults().otherVersion("schema " + version + "; this one reads " + Schema.VERSION);
    }
  }

  /**
   * Opens the index for writing, which locks it until the writer is closed, and clears away what a
   * writer that was killed left behind. A new index is committed empty, so that there is something
   * to go back to.
   */
  IndexWriter writer() throws IOException {
    createPrivate(folder);
    createPrivate(index());
    Optional<DirectoryReader> before = reader();
    if (before.isPresent()) {
      before.get().close();
    }
    var writer = new IndexWriter(FSDirectory.open(index()), config());
    writer.setLiveCommitData(
        Map.of(Schema.VERSION_KEY, Integer.toString(Schema.VERSION)).entrySet());
    if (before.isEmpty()) {
      writer.commit();
    }
    return writer;
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(TraceAnalyzer.forText())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
  }

  /** Creates the folder and those above it that are missing, for the person's eyes only. */
  private static void createPrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }
}
