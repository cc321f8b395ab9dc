package verso.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.archive.UnreadableEntryException.Reason;

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
    boolean ended;

    Run(EntryVisitor visitor, Limits limits, Optional<String> wanted) {
      this.visitor = visitor;
      this.usage = new Usage(limits);
      this.wanted = wanted;
    }
  }

  private static final String INSIDE = "!/";

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
    return prefix.substring(0, prefix.length() - INSIDE.length());
  }

  /** A meter for bytes that are read past rather than visited. */
  Usage.Meter meter() {
    return run.usage.meter();
  }

  /**
   * Takes one file.
   *
   * @return whether the container should offer more
   * @throws IOException as thrown by the visitor
   */
  boolean offer(StoredFile file) throws IOException {
    String path = prefix + file.path();
    if (!isOnTheWay(path)) {
      return true;
    }
    if (!run.usage.allowsOneMoreEntry()) {
      end("holds more than " + run.usage.limits().maxEntries() + " files");
      return false;
    }
    var entry = new ScannedEntry(path, file, run.usage.meter());
    if (Packing.isPromisedBy(path)) {
      lookInto(entry);
    } else {
      visit(entry);
    }
    if (!run.ended && run.usage.isOverTotal()) {
      end("unpacks to more than " + ByteCount.readable(run.usage.limits().maxTotalBytes()));
    }
    return !run.ended;
  }

  private boolean isOnTheWay(String path) {
    return run.wanted.map(w -> w.equals(path) || w.startsWith(path + INSIDE)).orElse(true);
  }

  /** Whether anything in this folder of the container can be wanted. */
  boolean leadsInto(String folder) {
    return run.wanted.map(w -> w.startsWith(prefix + folder + "/")).orElse(true);
  }

  private void visit(Entry entry) throws IOException {
    if (run.wanted.isEmpty() || run.wanted.get().equals(entry.path())) {
      run.found = true;
      run.ended = !run.visitor.visit(entry);
    }
  }

  private void end(String reason) {
    run.ended = true;
    report(name + " " + reason + ": the rest was not read.");
  }

  private void lookInto(ScannedEntry entry) throws IOException {
    Inside inside;
    try {
      inside = Inside.of(entry);
    } catch (UnreadableEntryException e) {
      visit(entry.failingWith(e));
      return;
    }
    if (inside.packing().isEmpty()) {
      visit(inside.entry());
    } else if (depth == run.usage.limits().maxDepth()) {
      visit(entry.failingWith(tooDeep()));
    } else {
      var packed = new Packed(inside.packing().get(), inside.entry()::open, false);
      String path = entry.path();
      String shortName = path.substring(path.lastIndexOf('/') + 1);
      packed.walk(new Scan(run, shortName, path + INSIDE, depth + 1));
    }
  }

  private UnreadableEntryException tooDeep() {
    return new UnreadableEntryException(
        Reason.OVER_LIMIT,
        "is an archive inside more than " + run.usage.limits().maxDepth() + " others");
  }
}
