package verso.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

/**
 * Measures an import and searches: {@code java -Xmx512m -cp target/test-classes:target/classes:…
 * verso.index.IndexBenchmark import|all [records] [threads]…}. Each round starts with an empty
 * store. Words are drawn as in real text, few of them often and many of them seldom, because caches
 * and dictionaries live off that.
 */
final class IndexBenchmark {
  private static final int VOCABULARY = 60_000;
  private static final int SECONDS_OF_TEN_YEARS = 315_000_000;
  private static final String[] ENDINGS = {"", "s", "ing", "ed", "er", "tion", "ment", "é", "eux"};

  private final String[] words = new String[VOCABULARY];

  private IndexBenchmark() {
    var random = new Random(7);
    for (int i = 0; i < VOCABULARY; i++) {
      words[i] = letters(random, 2 + i % 5) + ENDINGS[random.nextInt(ENDINGS.length)];
    }
  }

  public static void main(String[] args) throws Exception {
    boolean all = args.length > 0 && args[0].equals("all");
    int records = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    List<Integer> threads =
        args.length > 2
            ? Stream.of(args).skip(2).map(Integer::valueOf).toList()
            : List.of(1, 2, 1, 2);
    var benchmark = new IndexBenchmark();
    for (int count : threads) {
      System.out.printf(
          "generating alone: %.1f s of CPU%n", cpuSeconds(() -> benchmark.generate(records)));
      benchmark.round(records, count, all);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** Of all threads of this process; on a busy machine a better measure than the clock. */
  private static double cpuSeconds(Work work) throws Exception {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    work.run();
    return (system.getProcessCpuTime() - start) / 1e9;
  }

  private void generate(int records) {
    long bytes = 0;
    for (int i = 0; i < records; i++) {
      bytes += trace(i, "i1").id().length();
    }
    if (bytes == 0) {
      throw new IllegalStateException();
    }
  }

  private void round(int records, int threads, boolean all) throws Exception {
    Path folder = Files.createTempDirectory("verso-benchmark");
    var store = Store.open(folder);
    System.out.println(threads + " threads");
    report("import", folder, () -> importInto(store, "i1", records, threads));
    if (all) {
      searches(store);
      report("the same again", folder, () -> importInto(store, "i2", records, threads));
      report("forget the first", folder, () -> store.forget(new Forget.ByImport("i1")));
    }
    store.forget(new Forget.Everything());
  }

  private static void report(String name, Path folder, Work work) throws Exception {
    double[] wall = new double[1];
    double cpu = cpuSeconds(() -> wall[0] = seconds(work));
    System.out.printf(
        "  %s: %.1f s, %.1f s of CPU, %d MB in %d files%n",
        name, wall[0], cpu, megabytes(folder), files(folder).size());
  }

  private void importInto(Store store, String id, int records, int threads) throws Exception {
    try (ImportTransaction transaction = store.begin();
        var pool = Executors.newFixedThreadPool(threads)) {
      var tasks = new ArrayList<Callable<Integer>>();
      for (int thread = 0; thread < threads; thread++) {
        int first = thread;
        tasks.add(() -> add(transaction, id, first, records, threads));
      }
      for (Future<Integer> task : pool.invokeAll(tasks)) {
        task.get();
      }
      transaction.commit(List.of(Samples.report(id, "google")));
    }
  }

  private int add(ImportTransaction transaction, String id, int first, int records, int step)
      throws IOException {
    int added = 0;
    for (int i = first; i < records; i += step) {
      added += transaction.add(trace(i, id)) ? 1 : 0;
    }
    return added;
  }

  /** A viewed video: title, channel, address. */
  private Trace trace(int number, String importId) {
    var random = new Random(number);
    return Trace.builder(
            "google",
            Kind.VIEW,
            Origin.OBSERVED,
            sentence(random, 3 + random.nextInt(8)),
            new Source(importId, "takeout.zip", "YouTube/watch-history.json", "/" + number))
        .when(
            Moment.at(Instant.ofEpochSecond(1_400_000_000L + random.nextInt(SECONDS_OF_TEN_YEARS))))
        .text(random.nextInt(4) == 0 ? sentence(random, 20) : "")
        .detail("channel", sentence(random, 2))
        .detail("url", "https://www.example.com/watch?v=" + letters(random, 11))
        .build();
  }

  private String sentence(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> words[(int) Math.pow(VOCABULARY, random.nextDouble())])
        .collect(Collectors.joining(" "));
  }

  private static String letters(Random random, int length) {
    var letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private void searches(Store store) throws Exception {
    try (Traces traces = store.traces()) {
      median("rare word", traces, TraceQuery.ALL.withText(words[50_000]));
      median("common word", traces, TraceQuery.ALL.withText(words[3]));
      median("two common words", traces, TraceQuery.ALL.withText(words[3] + " " + words[5]));
      median("prefix", traces, TraceQuery.ALL.withText(words[40].substring(0, 2) + "*"));
      median("newest", traces, TraceQuery.ALL.sortedBy(TraceQuery.Sort.NEWEST));
      System.out.printf("  each: %.1f s%n", seconds(() -> traces.each(TraceQuery.ALL, t -> {})));
      System.out.printf(
          "  each by time: %.1f s%n",
          seconds(() -> traces.each(TraceQuery.ALL.sortedBy(TraceQuery.Sort.OLDEST), t -> {})));
    }
  }

  private static void median(String name, Traces traces, TraceQuery query) throws Exception {
    double[] times = new double[21];
    for (int i = 0; i < times.length; i++) {
      times[i] = seconds(() -> traces.search(query, 0, 10)) * 1_000;
    }
    java.util.Arrays.sort(times);
    System.out.printf(
        "  %s: %.2f ms, %,d found%n", name, times[10], traces.search(query, 0, 1).total());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static long megabytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : files(folder)) {
      bytes += Files.size(file);
    }
    return bytes >> 20;
  }
}
