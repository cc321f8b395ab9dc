package verso.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way through an archive: takes the files that containers offer, looks into those that are
 * archives themselves, and hands the rest to the visitor, within limits.
 */
final class Scan {
  /** Visitor, limits and findings, shared by all depths. */
  private static final class Run {
    final EntryVisitor visitor;
    final Usage usage;
    final Optional<String> wanted;
    final List<Problem> problems = new ArrayList<>();
    boolean found;

    Run(EntryVisitor visitor, Limits limits, Optional<String> wanted) {
      this.visitor = visitor;
      this.usage = new Usage(limits);
      this.wanted = wanted;
    }
  }

  private final Run run;
  private final String name;
  private final String prefix;
  private final int depth;

  private Scan(Run run, String name, String prefix, int depth) {
    this.run = run;
    this.name = name;
    this.prefix = prefix;
    this.depth = depth;
  }

  /** A scan of every entry of the archive of this name. */
  static Scan ofAll(String name, EntryVisitor visitor, Limits limits) {
    return new Scan(new Run(visitor, limits, Optional.empty()), name, "", 0);
  }

  /** A scan that passes over all but the entries of one path. */
  static Scan of(String path, String name, EntryVisitor visitor, Limits limits) {
    return new Scan(new Run(visitor, limits, Optional.of(path)), name, "", 0);
  }

  /** What could not be read, in the order it was met. */
  List<Problem> problems() {
    return List.copyOf(run.problems);
  }

  /** Whether any entry was visited. */
  boolean hasFound() {
    return run.found;
  }

  /** What to call the container being read in a message: its file name. */
  String name() {
    return name;
  }

  /** Notes that the container being read is not whole. */
  void report(String message) {
    run.problems.add(new Problem(depth == 0 ? name : parent(), "", message));
  }

  /** Notes that something in the container being read was passed over. */
  void report(String path, String message) {
    run.problems.add(new Problem(prefix + path, "", message));
  }

  private String parent() {
    return prefix.substring(0, prefix.length() - "!/".length());
  }

  /**
   * Takes one file.
   *
   * @return whether the container should offer more
   * @throws IOException as thrown by the visitor
   */
  boolean offer(StoredFile file) throws IOException {
    if (!isOnTheWay(prefix + file.path())) {
      return true;
    }
    if (!run.usage.allowsOneMoreEntry()) {
      report(
          name
              + " holds more than "
              + run.usage.limits().maxEntries()
              + " files: the rest was not read.");
      return false;
    }
    var entry = new ScannedEntry(prefix + file.path(), file, run.usage.meter());
    boolean more = Packing.isPromisedBy(file.path()) ? lookInto(file, entry) : visit(entry);
    return more && !isOverTotal();
  }

  private boolean isOnTheWay(String path) {
    return run.wanted.map(w -> w.equals(path) || w.startsWith(path + "!/")).orElse(true);
  }

  private boolean visit(Entry entry) throws IOException {
    if (run.wanted.isPresent() && !run.wanted.get().equals(entry.path())) {
      return true;
    }
    run.found = true;
    return run.visitor.visit(entry);
  }

  private boolean isOverTotal() {
    if (!run.usage.isOverTotal()) {
      return false;
    }
    String most = ByteCount.readable(run.usage.limits().maxTotalBytes());
    report(name + " unpacks to more than " + most + ": the rest was not read.");
    return true;
  }

  private boolean lookInto(StoredFile file, ScannedEntry entry) throws IOException {
    return visit(entry);
  }
}
