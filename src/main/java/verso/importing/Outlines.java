package verso.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.archive.Archive;
import verso.archive.Entry;
import verso.archive.JunkNames;
import verso.archive.MediaTypes;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Outline;
import verso.platform.OutlineIndex;
import verso.platform.PathNames;
import verso.platform.catalog.PlatformCatalog;
import verso.platform.catalog.Recognition;

/**
 * A first look over an export, by names and, where these settle nothing, by the beginnings of
 * files.
 */
public final class Outlines {
  /** Recognition needs a good look, not every one of a million photo captions. */
  private static final int MOST_NAMES = 50_000;

  private static final int MOST_HEADS = 300;
  private static final int ENOUGH_ALIKE = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Map<String, Head> heads = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> alike = new HashMap<>();
  private final List<Archive> parts;
  private Optional<Instant> newest = Optional.empty();
  private long totalBytes;

  private Outlines(List<Archive> parts) {
    this.parts = parts;
  }

  /** Looks over all parts of an export. */
  public static Outlines of(List<Archive> parts) throws IOException {
    return of(parts, Progress.SILENT);
  }

  /** The same, while somebody may lose patience: an archive of many gigabytes takes a while. */
  static Outlines of(List<Archive> parts, Progress progress) throws IOException {
    var outlines = new Outlines(parts);
    for (Archive part : parts) {
      part.scan(entry -> {
        progress.looks();
        return outlines.note(entry);
      });
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
    if (!isMedia && names.size() < MOST_NAMES && isNew(name)) {
      names.add(name);
    }
    return true;
  }

  /** Of a thousand names that differ in their numbers alone, a few tell as much as all. */
  private boolean isNew(String name) {
    return alike.merge(NUMBER.matcher(name).replaceAll("#"), 1, Integer::sum) <= ENOUGH_ALIKE;
  }

  private void noteTime(Instant modified) {
    if (newest.isEmpty() || modified.isAfter(newest.get())) {
      newest = Optional.of(modified);
    }
  }

  /**
   * The exports in it: those that names show, and those that the content of files shows which none
   * of these has a name for. A platform comes twice where content shows it outside the tree that
   * names show.
   */
  public List<Recognition> recognize(PlatformCatalog catalog) throws IOException {
    OutlineIndex all = OutlineIndex.of(outlines(names));
    List<Recognition> byName = catalog.recognizeByName(all);
    List<String> unnamed = unnamed(byName, all);
    if (unnamed.isEmpty()) {
      return byName;
    }
    Set<String> wanted = new HashSet<>(unnamed);
    wanted.removeAll(heads.keySet());
    for (Archive part : parts) {
      if (!wanted.isEmpty()) {
        part.scan(entry -> readHead(entry, wanted));
      }
    }
    List<Recognition> byContent =
        catalog.recognizeByContent(OutlineIndex.of(outlines(unnamed))).stream()
            .filter(recognition -> isNew(recognition, byName))
            .toList();
    return Stream.concat(byName.stream(), byContent.stream()).toList();
  }

  private List<String> unnamed(List<Recognition> recognized, OutlineIndex all) {
    var named = new HashSet<String>();
    for (Recognition recognition : recognized) {
      for (FileRule rule : recognition.platform().rules()) {
        rule.globs()
            .forEach(glob ->
                all.matching(glob, entry -> recognition.covers(entry.path()))
                    .forEach(entry -> named.add(entry.path())));
      }
    }
    return names.stream().filter(name -> !named.contains(name)).limit(MOST_HEADS).toList();
  }

  private static boolean isNew(Recognition recognition, List<Recognition> known) {
    return known.stream()
        .filter(other -> other.platform().id().equals(recognition.platform().id()))
        .noneMatch(other -> recognition.match().paths().stream().allMatch(other::covers));
  }

  private List<Outline> outlines(List<String> chosen) {
    Head blank = Head.of(new byte[0]);
    return chosen.stream()
        .map(name -> new Outline(name, () -> heads.getOrDefault(name, blank)))
        .toList();
  }

  private boolean readHead(Entry entry, Set<String> wanted) {
    String name = PathNames.normal(entry.path());
    if (!wanted.contains(name)) {
      return true;
    }
    try (InputStream content = entry.open()) {
      heads.putIfAbsent(name, Head.read(content));
    } catch (IOException e) {
      // An entry that cannot be read is no clue; it is reported when its turn to be read comes.
      heads.putIfAbsent(name, Head.of(new byte[0]));
    }
    wanted.remove(name);
    return !wanted.isEmpty();
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
