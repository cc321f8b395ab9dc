package verso.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;

/**
 * Everything Verso keeps: the traces of all imports, and what became of their entries, in one
 * folder that only its owner can read. Any number of readers may look at it while one writer adds.
 */
public final class Store {
  /**
   * Lucene's log speaks of Java modules, to people who asked for their data; it writes to stderr
   * when nobody configured it. Held here because a logger nobody holds forgets its level.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  private final StoreFolder folder;

  private Store(StoreFolder folder) {
    this.folder = folder;
  }

  /** The store in this folder, which need not exist: until the first import it reads as empty. */
  public static Store open(Path folder) {
    return new Store(new StoreFolder(folder));
  }

  /**
   * What the store holds now; later imports do not show in it. The caller closes it. Creates
   * nothing.
   *
   * @throws StoreException when the store is damaged, of another version, or cannot be read
   */
  public Traces traces() throws IOException {
    return folder
        .faults()
        .explaining(() -> {
          Optional<DirectoryReader> reader = folder.reader();
          return reader.isPresent()
              ? new IndexedTraces(reader.get(), folder.faults())
              : new NoTraces();
        });
  }

  /**
   * Starts an import, creating the folder when it is missing; nobody else can until it is closed.
   *
   * @throws StoreException when another import is under way, or for the reasons of {@link #traces}
   */
  public ImportTransaction begin() throws IOException {
    return folder.faults().explaining(() -> IndexedImport.into(folder, SeenIds.MOST));
  }

  /**
   * Keeps what the person says of a claim, in the place of what they said of it before.
   *
   * @throws StoreException when an import is under way, or for the reasons of {@link #traces}
   */
  public void judge(Verdict verdict) throws IOException {
    folder
        .faults()
        .explainingStep(() -> {
          try (IndexWriter writer = folder.writer()) {
            StoredVerdicts.put(verdict, writer);
          }
        });
  }

  /**
   * Takes back what the person said of a claim, if they did.
   *
   * @throws StoreException for the reasons of {@link #judge}
   */
  public void unjudge(String claimId) throws IOException {
    folder
        .faults()
        .explainingStep(() -> {
          try (IndexWriter writer = folder.writer()) {
            StoredVerdicts.remove(claimId, writer);
          }
        });
  }

  /**
   * Forgets what is named: no byte of it stays in any file of the store.
   *
   * @return what is gone; zeros when there was nothing to forget
   * @throws StoreException when an import is under way, or for the reasons of {@link #traces}; a
   *     damaged store can still be forgotten as a whole
   */
  public Forgotten forget(Forget what) throws IOException {
    return folder
        .faults()
        .explaining(() ->
            switch (what) {
              case Forget.Everything all -> forgetAll();
              case Forget.ByImport one -> forget(report -> report.id().equals(one.id()), Set.of());
              case Forget.ByPlatform one ->
                  forget(report -> report.platform().equals(one.id()), Set.of(one.id()));
            });
  }

  private Forgotten forgetAll() throws IOException {
    Forgotten held = heldIfReadable();
    folder.deleteAll();
    return held;
  }

  /** What is in the store; zeros when that cannot be told. */
  private Forgotten heldIfReadable() throws IOException {
    try {
      return held();
    } catch (StoreException e) {
      return Forgotten.NOTHING;
    }
  }

  private Forgotten held() throws IOException {
    try (Traces traces = traces()) {
      var entries = new LongAdder();
      traces.entries("", entry -> entries.increment());
      return new Forgotten(
          traces.imports().size(), traces.size(), entries.sum(), traces.verdicts().size());
    }
  }

  private Forgotten forget(Predicate<ImportReport> which, Set<String> platforms)
      throws IOException {
    Forgotten before = held();
    if (before.isNothing()) {
      return before;
    }
    try (IndexWriter writer = folder.writer()) {
      Forgetting.in(writer, which, platforms);
    }
    return before.minus(held());
  }
}
