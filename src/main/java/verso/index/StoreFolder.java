package verso.index;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * The folder of a store and the index in it.
 *
 * @param folder the folder the person named; others may keep files in it
 */
record StoreFolder(Path folder) {
  /** Beyond this much, words in memory are written out; larger buffers gain nothing measurable. */
  private static final double BUFFER_MB = 48;

  /**
   * Segments of like size that may stand side by side before they are merged: as more than an
   * import of a gigabyte writes, since merging what was just written only makes it slower.
   */
  private static final double SEGMENTS_PER_TIER = 24;

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

  /**
   * Deletes every file that Lucene wrote, and the folders that are empty then; works on a store
   * that cannot be read. The list of files goes first, so that half a deletion is no damage.
   */
  void deleteAll() throws IOException {
    if (!Files.isDirectory(index())) {
      return;
    }
    try (Directory directory = FSDirectory.open(index())) {
      Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
      try (lock) {
        deleteFiles(StoreFolder::isFileList);
        deleteFiles(StoreFolder::isIndexFile);
      }
    }
    Files.deleteIfExists(index().resolve(IndexWriter.WRITE_LOCK_NAME));
    deleteIfEmpty(index());
    deleteIfEmpty(folder);
  }

  private void deleteFiles(Predicate<String> which) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(index(), file -> which.test(file.getFileName().toString()))) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  private static boolean isFileList(String name) {
    return name.startsWith(IndexFileNames.SEGMENTS)
        || name.startsWith(IndexFileNames.PENDING_SEGMENTS);
  }

  private static boolean isIndexFile(String name) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      // Somebody else keeps files here; they stay.
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(TraceAnalyzer.forText())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(
            new TieredMergePolicy()
                .setSegmentsPerTier(SEGMENTS_PER_TIER)
                .setForceMergeDeletesPctAllowed(0));
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
