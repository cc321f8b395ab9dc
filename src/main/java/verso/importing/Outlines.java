package verso.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.archive.Archive;
import verso.archive.Entry;
import verso.archive.JunkNames;
import verso.archive.MediaTypes;
import verso.format.Head;
import verso.platform.Outline;
import verso.platform.PathNames;
import verso.platform.catalog.PlatformCatalog;
import verso.platform.catalog.Recognition;

/**
 * A first look over an export, by names and, where these settle nothing, by the beginnings of
 * files.
 */
final class Outlines {
  /** Recognition needs a good look, not every one of a million photo captions. */
  private static final int MOST_NAMES = 50_000;

  private static final int MOST_HEADS = 300;

  private final Map<String, Head> heads = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Archive> parts;
  private Optional<Instant> newest = Optional.empty();
  private long totalBytes;

  private Outlines(List<Archive> parts) {
    this.parts = parts;
  }

  /** Looks over all parts of an export. */
  static Outlines of(List<Archive> parts) throws IOException {
    var outlines = new Outlines(parts);
    for (Archive part : parts) {
      part.scan(outlines::note);
    }
    return outlines;
  }

  private boolean note(Entry entry) {
    String name = PathNames.normal(entry.path());
    if (JunkNames.reason(name).isPresent()) {
      return true;
    }
    boolean isMedia = MediaTypes.isMedia(name);
    if (!isMedia) {
      totalBytes += Math.max(0, entry.size());
    }
    entry.modified().ifPresent(this::noteTime);
    if (!isMedia && names.size() < MOST_NAMES) {
      names.add(name);
    }
    return true;
  }

  private void noteTime(Instant modified) {
    if (newest.isEmpty() || modified.isAfter(newest.get())) {
      newest = Optional.of(modified);
    }
  }

  /** The exports in it. */
  List<Recognition> recognize(PlatformCatalog catalog) throws IOException {
    List<Recognition> byName = catalog.recognizeByName(outlines());
    if (!byName.isEmpty()) {
      return byName;
    }
    for (Archive part : parts) {
      part.scan(this::readHead);
    }
    return catalog.recognizeByContent(outlines());
  }

  private List<Outline> outlines() {
    Head blank = Head.of(new byte[0]);
    return names.stream()
        .map(name -> new Outline(name, () -> heads.getOrDefault(name, blank)))
        .toList();
  }

  private boolean readHead(Entry entry) {
    String name = PathNames.normal(entry.path());
    if (JunkNames.reason(name).isPresent() || MediaTypes.isMedia(name)) {
      return true;
    }
    try (InputStream content = entry.open()) {
      heads.putIfAbsent(name, Head.read(content));
    } catch (IOException e) {
      // An entry that cannot be read is no clue; it is reported when its turn to be read comes.
      heads.putIfAbsent(name, Head.of(new byte[0]));
    }
    return heads.size() < MOST_HEADS;
  }

  /** When the newest file in it was changed. */
  Optional<Instant> newest() {
    return newest;
  }

  /** Uncompressed bytes to be read, as far as the archives state them. */
  long totalBytes() {
    return totalBytes;
  }
}
