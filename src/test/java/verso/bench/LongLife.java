package verso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import verso.index.EntryState;
import verso.index.Filing;
import verso.index.ImportReport;
import verso.index.ImportTransaction;
import verso.index.Measured;
import verso.index.NameKey;
import verso.index.Store;
import verso.measure.Mark;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

/**
 * Writes a store of someone who has used ten platforms for ten years, record after record at
 * sittings of an evening or a commute, to measure on.
 *
 * <pre>java -cp … verso.bench.LongLife STORE [TRACES]</pre>
 */
public final class LongLife {
  private static final Instant END = Instant.parse("2026-09-01T06:00:00Z");
  private static final long DAY = 86_400;
  private static final int DAYS = 3_652;
  private static final int TOPICS = 400;
  private static final String ARCHIVE = "invented.zip";

  private final SplittableRandom random = new SplittableRandom(42);
  private final ImportTransaction transaction;
  private int ordinal;

  private LongLife(ImportTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * What is done on a platform.
   *
   * @param share of all records, in hundredths
   * @param gap seconds from one record to the next, at most
   * @param makers how many channels, artists or sites
   */
  private record Use(
      String platform, Kind kind, Origin origin, int share, int gap, int makers, int hour) {}

  private static final List<Use> USES =
      List.of(
          new Use("tiktok", Kind.VIEW, Origin.OBSERVED, 45, 45, 60_000, 21),
          new Use("google", Kind.VIEW, Origin.OBSERVED, 14, 700, 20_000, 20),
          new Use("spotify", Kind.LISTEN, Origin.OBSERVED, 15, 260, 8_000, 8),
          new Use("netflix", Kind.VIEW, Origin.OBSERVED, 1, 2_700, 300, 21),
          new Use("chrome", Kind.VIEW, Origin.OBSERVED, 10, 120, 40_000, 14),
          new Use("google", Kind.SEARCH, Origin.OBSERVED, 5, 300, 1, 13),
          new Use("whatsapp", Kind.MESSAGE, Origin.OBSERVED, 6, 60, 1, 18),
          new Use("instagram", Kind.REACTION, Origin.OBSERVED, 2, 200, 5_000, 22),
          new Use("x", Kind.AD_IMPRESSION, Origin.SHOWN, 1, 400, 2_000, 19),
          new Use("x", Kind.REACTION, Origin.OBSERVED, 1, 200, 3_000, 19));

  public static void main(String[] arguments) throws IOException {
    int traces = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000_000;
    long start = System.nanoTime();
    try (ImportTransaction transaction = Store.open(Path.of(arguments[0])).begin()) {
      var life = new LongLife(transaction);
      List<ImportReport> reports = new ArrayList<>();
      for (Use use : USES) {
        long count = (long) traces * use.share() / 100;
        life.live(use, count);
        reports.add(report(use, count));
      }
      transaction.commit(reports);
    }
    System.out.printf("%,d traces in %d s%n", traces, (System.nanoTime() - start) / 1_000_000_000);
  }

  private static ImportReport report(Use use, long count) {
    Map<EntryState, Long> none =
        Arrays.stream(EntryState.values()).collect(Collectors.toMap(state -> state, state -> 0L));
    return new ImportReport(
        "import-" + USES.indexOf(use),
        use.platform(),
        List.of(ARCHIVE),
        List.of("/invented/" + ARCHIVE),
        END,
        Optional.of(END),
        none,
        none,
        Map.of(use.kind(), count),
        count,
        count,
        0,
        Duration.ZERO);
  }

  private void live(Use use, long count) throws IOException {
    double perDay = (double) count / DAYS;
    long left = count;
    for (int day = DAYS; day > 0 && left > 0; day--) {
      long midnight = END.getEpochSecond() / DAY * DAY - day * DAY;
      for (double due = perDay * (0.5 + random.nextDouble()) + 0.5; due >= 1 && left > 0; ) {
        long second =
            midnight + (use.hour() - 3 + random.nextInt(6)) * 3600L + random.nextInt(3600);
        for (int items = 1 + random.nextInt(40); items > 0 && due >= 1 && left > 0; items--) {
          add(use, second, day);
          second += 2 + random.nextInt(use.gap());
          due--;
          left--;
        }
      }
    }
  }

  private void add(Use use, long second, int day) throws IOException {
    int rank = (int) Math.pow(use.makers(), random.nextDouble());
    String maker = use.platform() + " maker " + rank;
    int topic = (int) Math.pow(TOPICS, random.nextDouble()) + day / 400;
    var source = new Source("import-" + USES.indexOf(use), ARCHIVE, "records.json", "/" + ordinal);
    Trace trace =
        Trace.builder(use.platform(), use.kind(), use.origin(), "Thing " + ordinal++, source)
            .when(Moment.at(Instant.ofEpochSecond(second)))
            .detail(use.kind() == Kind.AD_IMPRESSION ? "advertiser" : "channel", maker)
            .build();
    transaction.add(
        trace, new Filing(path(topic), NameKey.of(maker), NameKey.of(maker), measured(use)));
  }

  private static List<String> path(int topic) {
    return List.of(String.valueOf(1 + topic % 30), String.valueOf(1_000 + topic));
  }

  private Measured measured(Use use) {
    return switch (use.kind()) {
      case LISTEN ->
          new Measured(
              20 + random.nextInt(230),
              (random.nextInt(3) == 0 ? Mark.PICKED : Mark.PLAYED_ON).bit(),
              0);
      case MESSAGE -> new Measured(-1, Mark.OWN.bit(), 0);
      case VIEW ->
          use.platform().equals("netflix")
              ? new Measured(1_200 + random.nextInt(1_500), Mark.EPISODE.bit(), 0)
              : new Measured(-1, use.platform().equals("tiktok") ? Mark.FEED.bit() : 0, 0);
      default -> Measured.NONE;
    };
  }
}
