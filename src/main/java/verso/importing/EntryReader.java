package verso.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import verso.archive.Entry;
import verso.archive.JunkNames;
import verso.archive.MediaTypes;
import verso.archive.UnreadableEntryException;
import verso.format.Head;
import verso.format.MalformedException;
import verso.index.EntryState;
import verso.platform.FileRule;
import verso.platform.PathNames;
import verso.platform.Platform;
import verso.platform.Provenance;

/** Reads one entry after the other: finds out what each is, maps it, and says what became of it. */
final class EntryReader {
  private final Rulebook rules;
  private final TraceSink sink;
  private final Progress progress;

  EntryReader(Rulebook rules, TraceSink sink, Progress progress) {
    this.rules = rules;
    this.sink = sink;
    this.progress = progress;
  }

  /**
   * Reads an entry; whatever is wrong with it ends in its report.
   *
   * @param owner whose entry it is; empty for the generic reader alone
   * @throws IOException when the sink cannot take more
   */
  void read(Entry entry, Optional<Platform> owner, Provenance provenance) throws IOException {
    progress.looks();
    var reading = new EntryReading(entry, provenance, sink, progress);
    String name = PathNames.normal(entry.path());
    Optional<String> junk = JunkNames.reason(name);
    if (junk.isPresent()) {
      reading.ended(EntryState.IGNORED, junk.get());
    } else if (MediaTypes.isMedia(name)) {
      reading.ended(EntryState.MEDIA, "");
    } else {
      readContent(entry, owner, name, reading);
    }
    sink.entry(reading.report());
  }

  private void readContent(Entry entry, Optional<Platform> owner, String name, EntryReading reading)
      throws IOException {
    try (InputStream content = new CountingStream(entry.open(), reading::bytes)) {
      byte[] begin = Head.bytes(content);
      Head head = Head.of(begin);
      Optional<FileRule> rule = owner.flatMap(platform -> rules.rule(platform, name, head));
      if (rule.isPresent() && !rule.get().ignoredBecause().isEmpty()) {
        reading.ended(EntryState.IGNORED, rule.get().ignoredBecause());
      } else if (begin.length < Head.LENGTH && head.isBlank()) {
        reading.ended(EntryState.EMPTY, "");
      } else {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(begin), content);
        if (rule.isPresent()) {
          reading.byRule(rule.get(), whole);
        } else {
          reading.generically(rules.generic(owner, name, head), whole);
        }
      }
    } catch (SinkException e) {
      throw e.rethrown();
    } catch (UnreadableEntryException e) {
      reading.failed("", e.getMessage());
    } catch (MalformedException e) {
      reading.failed(e.at(), e.getMessage());
    } catch (IOException e) {
      reading.failed("", "It could not be read to its end: the archive is damaged here.");
    }
  }
}
