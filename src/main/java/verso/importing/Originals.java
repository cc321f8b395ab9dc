package verso.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import verso.archive.Archive;
import verso.archive.Archives;
import verso.archive.Entry;
import verso.archive.Limits;
import verso.format.Generic;
import verso.format.Head;
import verso.format.Item;
import verso.format.MalformedException;
import verso.format.Secrets;
import verso.format.Shape;
import verso.format.Value;
import verso.format.ValueText;
import verso.index.ImportReport;
import verso.index.StoredTrace;
import verso.platform.FileRule;
import verso.platform.PathNames;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;
import verso.trace.Source;

/**
 * Finds records again in the archives they were imported from, by reading the entry as the import
 * did and stopping at the record's place.
 */
public final class Originals {
  private final PlatformCatalog catalog;
  private final Limits limits;

  public Originals(PlatformCatalog catalog, Limits limits) {
    this.catalog = catalog;
    this.limits = limits;
  }

  /** The record of a trace, from the first of its sources that can still be read. */
  public Original find(StoredTrace stored, List<ImportReport> imports) {
    var missing =
        new Original.Missing(Original.Reason.ARCHIVE_GONE, stored.trace().source().archive());
    for (Source source : stored.sources()) {
      for (Path location : locations(source, imports)) {
        Optional<String> text = read(stored.trace().platform(), source, location);
        if (text.isPresent()) {
          return new Original.Found(source, text.get());
        }
        missing = missing(location);
      }
    }
    return missing;
  }

  private static Original.Missing missing(Path location) {
    Original.Reason why =
        Files.exists(location) ? Original.Reason.ARCHIVE_CHANGED : Original.Reason.ARCHIVE_GONE;
    return new Original.Missing(why, location.toString());
  }

  /** Where the archive lay; several places when parts of one export bear one name. */
  private static List<Path> locations(Source source, List<ImportReport> imports) {
    return imports.stream()
        .filter(report -> report.id().equals(source.importId()))
        .flatMap(report ->
            IntStream.range(0, report.locations().size())
                .filter(part -> report.archives().get(part).equals(source.archive()))
                .mapToObj(part -> Path.of(report.locations().get(part))))
        .toList();
  }

  private Optional<String> read(String platformId, Source source, Path location) {
    var wanted = new Wanted(source.at());
    try (Archive archive = Archives.open(location, limits)) {
      archive.visit(
          source.path(),
          entry -> {
            read(entry, catalog.platform(platformId), wanted);
            return wanted.text().isEmpty();
          });
    } catch (IOException e) {
      // A record found before reading failed is still the record.
      return wanted.text();
    }
    return wanted.text();
  }

  private static void read(Entry entry, Optional<Platform> platform, Wanted wanted)
      throws IOException {
    var rules = new Rulebook();
    String name = PathNames.normal(entry.path());
    try (InputStream content = entry.open()) {
      byte[] begin = Head.bytes(content);
      Head head = Head.of(begin);
      Optional<Shape> shape =
          platform
              .flatMap(p -> rules.rule(p, name, head))
              .flatMap(FileRule::shape)
              .or(() -> shape(rules.generic(platform, name, head)));
      if (shape.isPresent()) {
        var whole = new SequenceInputStream(new ByteArrayInputStream(begin), content);
        shape.get().read(whole, wanted);
      }
    } catch (MalformedException e) {
      throw new IOException("The entry changed or is damaged", e);
    }
  }

  private static Optional<Shape> shape(Generic generic) {
    return generic instanceof Generic.Readable readable
        ? Optional.of(readable.shape())
        : Optional.empty();
  }

  /** Waits for the item at a place, or the item that place lies in. */
  private static final class Wanted implements Shape.Sink {
    private final String at;
    private Optional<Value> found = Optional.empty();
    private int depth = -1;

    Wanted(String at) {
      this.at = at;
    }

    Optional<String> text() {
      return found.map(Secrets::masked).map(ValueText::of);
    }

    @Override
    public boolean item(Item item) {
      boolean isIt = at.equals(item.at());
      // A trace of a part of a record is shown with the whole of it: the part alone may lack
      // what gives it its meaning, such as the business an event belongs to. Of several records
      // around it the innermost is the one: what a file says outside all sections comes last.
      if (isIt || (at.startsWith(item.at() + "/") && item.at().length() > depth)) {
        found = Optional.of(item.value());
        depth = item.at().length();
      }
      return !isIt;
    }

    @Override
    public void problem(String place, String message) {
      // Problems of other records were reported when they were imported.
    }
  }
}
