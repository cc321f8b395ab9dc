package verso.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import verso.archive.Entry;
import verso.format.Generic;
import verso.format.Item;
import verso.format.MalformedException;
import verso.format.NoData;
import verso.format.Shape;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Provenance;
import verso.platform.Row;
import verso.trace.Trace;

/** The reading of one entry, from its first byte to its state. */
final class EntryReading {
  /**
   * Records outside a rule's sections that are held back until it is clear that the rule knows the
   * file; a file it turns out not to know is not to lose its beginning.
   */
  private static final int HELD_BACK = 1_000;

  private final Entry entry;
  private final Provenance provenance;
  private final TraceSink sink;
  private final Progress progress;

  private EntryState state = EntryState.EMPTY;
  private String section = "";
  private String reason = "";
  private long bytes;
  private long records;
  private long problems;

  EntryReading(Entry entry, Provenance provenance, TraceSink sink, Progress progress) {
    this.entry = entry;
    this.provenance = provenance;
    this.sink = sink;
    this.progress = progress;
  }

  void bytes(long more) {
    bytes += more;
    progress.bytes(more);
  }

  void ended(EntryState how, String why) {
    state = how;
    reason = why;
  }

  void failed(String at, String why) {
    problems++;
    ended(EntryState.FAILED, at.isEmpty() ? why : why + " (" + at + ")");
  }

  void byRule(FileRule rule, InputStream content) throws IOException {
    section = rule.section();
    var items = new RuleItems(rule);
    try {
      read(rule.shape().orElseThrow(), content, items);
    } catch (IOException e) {
      items.finish();
      throw e;
    }
    items.finish();
  }

  void generically(Generic generic, InputStream content) throws IOException {
    switch (generic) {
      case Generic.Readable(String name, Shape shape) -> {
        section = name;
        read(shape, content, new GenericItems());
      }
      case Generic.Media() -> ended(EntryState.MEDIA, "");
      case Generic.Unknown(String why) -> ended(EntryState.IGNORED, why);
    }
  }

  private static void read(Shape shape, InputStream content, Shape.Sink items) throws IOException {
    try {
      shape.read(content, items);
    } catch (SinkException | CancelledException e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException | StackOverflowError e) {
      // A reader tripped over what nobody foresaw: that costs this entry, not the import.
      throw new MalformedException("", "Verso made a mistake in reading it. Please report it.");
    } catch (OutOfMemoryError e) {
      // Readers hold a record at a time; one that fills the memory is let go with its reader.
      throw new MalformedException("", "A part of it is too large to be held in memory");
    }
  }

  EntryReport report() {
    return new EntryReport(
        provenance.importId(),
        provenance.archive(),
        entry.path(),
        Math.max(entry.size(), bytes),
        state,
        section,
        records,
        problems,
        reason);
  }

  private void map(Item item, Mapping mapping) {
    traces(item, mapping).forEach(this::keep);
  }

  private List<Trace> traces(Item item, Mapping mapping) {
    try (Stream<Trace> traces = mapping.map(Row.of(item, provenance))) {
      return traces.toList();
    } catch (RuntimeException e) {
      // A mapping is a pure function of one record: whatever it trips over costs that record.
      problem(item.at(), "This record is not built as expected and was left out.");
      return List.of();
    }
  }

  private void keep(Trace trace) {
    try {
      sink.trace(trace);
    } catch (IOException | RuntimeException e) {
      throw new SinkException(e);
    }
    records++;
    progress.records(1);
  }

  private void problem(String at, String message) {
    problems++;
    if (reason.isEmpty()) {
      reason = at.isEmpty() ? message : message + " (" + at + ")";
    }
  }

  /** Maps the items of a file that a rule claims. */
  private final class RuleItems implements Shape.Sink {
    private final FileRule rule;
    private final List<Item> rest = new ArrayList<>();
    private boolean known;

    RuleItems(FileRule rule) {
      this.rule = rule;
    }

    @Override
    public boolean item(Item item) {
      if (item.section() != Item.REST) {
        known = true;
        state = EntryState.UNDERSTOOD;
        map(item, rule.mapping(item.section()));
      } else if (!known && rest.size() < HELD_BACK) {
        rest.add(item);
      } else if (!known || !rule.ignoresRest()) {
        other(item);
      }
      return true;
    }

    void finish() {
      if (!known || !rule.ignoresRest()) {
        rest.forEach(this::other);
      }
    }

    private void other(Item item) {
      if (item.value().isEmpty() || NoData.isSaidBy(item.value())) {
        return;
      }
      if (!known) {
        state = EntryState.READ;
      }
      map(item, known ? rule.elsewhere() : GenericMapping::map);
    }

    @Override
    public void problem(String at, String message) {
      EntryReading.this.problem(at, message);
    }
  }

  /** Maps the items of a file that no rule knows. */
  private final class GenericItems implements Shape.Sink {
    @Override
    public boolean item(Item item) {
      if (!item.value().isEmpty() && !NoData.isSaidBy(item.value())) {
        state = EntryState.READ;
        map(item, GenericMapping::map);
      }
      return true;
    }

    @Override
    public void problem(String at, String message) {
      EntryReading.this.problem(at, message);
    }
  }
}
