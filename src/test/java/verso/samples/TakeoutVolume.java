package verso.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;

/**
 * A Takeout of any size, for benchmarks: the records of the small one, written as they are made up.
 * What it is made of stands in {@code volume.tsv}. However large it is, it covers eight years.
 */
final class TakeoutVolume {
  private static final Duration SPAN = Duration.ofDays(8 * 365);
  private static final int BLOCK = 1 << 16;

  private final Life life;
  private final Dice dice;
  private final long size;
  private final Map<String, Object> byFile = new LinkedHashMap<>();
  private long bytes;
  private long records;

  private TakeoutVolume(Life life, Dice dice, long size) {
    this.life = life;
    this.dice = dice;
    this.size = size;
  }

  /**
   * Writes an archive whose files together have about so many bytes.
   *
   * @return what it holds, to compare an import with: bytes and records, in all and by file
   */
  static Map<String, Object> write(Life life, Dice dice, long size, Path folder)
      throws IOException {
    var volume = new TakeoutVolume(life, dice, size);
    Path file = folder.resolve("takeout-20260901T073000Z-001.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file));
        var behind = new Behind()) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map<String, String> row : Table.rows("volume.tsv")) {
        behind.write(() -> zip.putNextEntry(Archive.entry(row.get("path"))));
        volume.writeFile(row, block -> behind.write(() -> zip.write(block)));
        behind.write(zip::closeEntry);
      }
      behind.await();
    }
    return Json.object("bytes", volume.bytes, "records", volume.records, "byFile", volume.byFile);
  }

  private void writeFile(Map<String, String> row, Sink sink) throws IOException {
    String path = row.get("path");
    Shape shape = Shape.of(row.get("shape"), new GoogleRecords(life, dice.forPurpose(path)));
    long wanted = size * Integer.parseInt(row.get("permille")) / 1000;
    var file = new Filled(sink, wanted);
    file.fill(shape, pace(shape, wanted));
    bytes += file.written;
    records += file.records;
    byFile.put(path, Json.object("bytes", file.written, "records", file.records));
  }

  /** From one record to the next, backwards but where the file is oldest first. */
  private static Duration pace(Shape shape, long wanted) {
    Duration step = SPAN.dividedBy(Math.max(1, wanted / shape.usualBytes()));
    return shape.oldestFirst() ? step : step.negated();
  }

  /**
   * How a file is written.
   *
   * @param opening what comes before the first record
   * @param usualBytes of one record
   */
  private record Shape(
      String opening,
      String closing,
      int depth,
      int usualBytes,
      boolean oldestFirst,
      Function<Instant, Map<String, Object>> record) {

    private static Shape of(String name, GoogleRecords of) {
      return switch (name) {
        case "search" -> activity(420, of::search);
        case "images" -> activity(360, of::images);
        case "youtube", "watch" -> activity(480, of::watch);
        case "visit" -> activity(420, of::visit);
        case "maps" -> activity(330, of::maps);
        case "app" -> activity(320, of::app);
        case "ad" -> activity(420, of::ad);
        case "videoSearch" -> activity(330, of::videoSearch);
        case "chrome" ->
            new Shape("{\n  \"Browser History\": [", "]\n}", 1, 280, false, of::chrome);
        case "location" -> new Shape("{\n  \"locations\": [", "]\n}", 1, 1500, true, of::location);
        default -> throw new IllegalArgumentException(name + ": no such shape");
      };
    }

    private static Shape activity(int usualBytes, Function<Instant, Activity> record) {
      return new Shape("[", "]", 0, usualBytes, false, at -> record.apply(at).json());
    }
  }

  /** Where the blocks of a file go. */
  private interface Sink {
    void write(byte[] block) throws IOException;
  }

  /** A file that is filled with records until it has the bytes wanted. */
  private static final class Filled {
    private final Sink sink;
    private final long wanted;
    private final StringBuilder block = new StringBuilder(2 * BLOCK);
    private long written;
    private long records;

    private Filled(Sink sink, long wanted) {
      this.sink = sink;
      this.wanted = wanted;
    }

    private void fill(Shape shape, Duration pace) throws IOException {
      Instant time = pace.isNegative() ? Life.exported() : Life.exported().minus(SPAN);
      long jitter = Math.abs(pace.toMillis());
      var dice = new Dice(jitter);
      block.append(shape.opening);
      do {
        block.append(records == 0 ? "" : ", ");
        Json.GOOGLE.write(shape.record.apply(time), block, shape.depth);
        time = time.plus(pace).plusMillis((long) ((dice.fraction() - 0.5) * jitter));
        records++;
        flush(BLOCK);
      } while (written + block.length() < wanted);
      block.append(shape.closing);
      flush(0);
    }

    private void flush(int enough) throws IOException {
      if (block.length() > enough) {
        byte[] encoded = block.toString().getBytes(StandardCharsets.UTF_8);
        sink.write(encoded);
        written += encoded.length;
        block.setLength(0);
      }
    }
  }
}
