package verso.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verso.archive.Archive;
import verso.archive.Archives;
import verso.archive.Entry;
import verso.archive.ExportParts;
import verso.archive.Exports;
import verso.archive.Limits;
import verso.format.Generic;
import verso.format.Head;
import verso.format.Item;
import verso.format.MalformedException;
import verso.format.Shape;
import verso.index.EntryReport;
import verso.platform.PathNames;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;
import verso.trace.Trace;

/**
 * Describes the files that no platform's rules understand, so that somebody can write the rules:
 * names and shapes, never values. See {@link SafeNames} and {@link Sketch}.
 */
public final class UnknownFiles {
  private static final int MOST_RECORDS = 2_000;

  private final PlatformCatalog catalog;
  private final Limits limits;

  public UnknownFiles(PlatformCatalog catalog, Limits limits) {
    this.catalog = catalog;
    this.limits = limits;
  }

  /**
   * One description per file, in archive order.
   *
   * @throws IOException when an archive cannot be opened
   */
  public List<Description> in(List<Path> given) throws IOException {
    var found = new ArrayList<Description>();
    for (ExportParts export : Exports.of(given)) {
      Map<String, EntryReport> unknown = unknownOf(export);
      for (Path part : export.parts()) {
        try (Archive archive = Archives.open(part, limits)) {
          archive.scan(entry -> {
            EntryReport report = unknown.get(archive.name() + "\n" + entry.path());
            if (report != null) {
              found.add(description(entry, report));
            }
            return true;
          });
        }
      }
    }
    return found;
  }

  private Map<String, EntryReport> unknownOf(ExportParts export) throws IOException {
    var unknown = new LinkedHashMap<String, EntryReport>();
    new ExportReader(catalog, limits)
        .read(
            export,
            platform -> platform,
            new TraceSink() {
              @Override
              public void trace(Trace trace) {
                // What a record says is none of a description's business.
              }

              @Override
              public void entry(EntryReport report) {
                if (isUnknown(report)) {
                  unknown.put(report.archive() + "\n" + report.path(), report);
                }
              }
            },
            Progress.SILENT);
    return unknown;
  }

  /** A file whose reason to be ignored is no rule's is unknown, too. */
  private boolean isUnknown(EntryReport report) {
    return switch (report.state()) {
      case READ, FAILED -> true;
      case IGNORED -> report.reason().equals(Generic.Unknown.BINARY);
      case UNDERSTOOD, MEDIA, EMPTY -> false;
    };
  }

  private Description description(Entry entry, EntryReport report) {
    String name = PathNames.normal(entry.path());
    Optional<Platform> platform = catalog.platform(report.importId());
    var sketch = new Sketch();
    String shape = "";
    try (InputStream content = entry.open()) {
      byte[] begin = Head.bytes(content);
      Generic generic = new Rulebook().generic(platform, name, Head.of(begin));
      shape = shapeOf(generic);
      if (generic instanceof Generic.Readable readable) {
        var whole = new SequenceInputStream(new ByteArrayInputStream(begin), content);
        readable.shape().read(whole, new Sketching(sketch));
      }
    } catch (MalformedException e) {
      // What came before the damage is described.
      shape += " (damaged)";
    } catch (IOException e) {
      shape += " (unreadable)";
    }
    return new Description(
        platform.map(Platform::name).orElse("unknown platform"),
        SafeNames.maskedPath(entry.path()),
        report.state().name().toLowerCase(Locale.ROOT),
        shape,
        report.bytes(),
        report.records(),
        sketch.lines());
  }

  private static String shapeOf(Generic generic) {
    return switch (generic) {
      case Generic.Readable readable -> readable.name();
      case Generic.Media media -> "media";
      case Generic.Unknown unknown -> "binary";
    };
  }

  /** Takes the first records of a file. */
  private static final class Sketching implements Shape.Sink {
    private final Sketch sketch;
    private int taken;

    Sketching(Sketch sketch) {
      this.sketch = sketch;
    }

    @Override
    public boolean item(Item item) {
      sketch.add(item);
      return ++taken < MOST_RECORDS;
    }

    @Override
    public void problem(String at, String message) {
      // A description of a damaged file is one of what can be read of it.
    }
  }

  /**
   * A file that nobody understands, without anything it says.
   *
   * @param platform name of the platform whose archive it lies in
   * @param path with everything masked that may be somebody's
   * @param state what became of it
   * @param shape what kind of file it is: {@code JSON}, {@code CSV} …
   * @param bytes its size
   * @param records how many records the generic reader found
   * @param members its members and their types, indented, one a line
   */
  public record Description(
      String platform,
      String path,
      String state,
      String shape,
      long bytes,
      long records,
      List<String> members) {
    public Description {
      members = List.copyOf(members);
    }
  }
}
