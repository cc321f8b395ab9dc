package verso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import verso.importing.Progress;

/** A bar on the terminal: bytes, records and remaining time of an import. */
final class ImportBar implements Progress {
  private static final int LONGEST_NAME = 30;
  private static final long RECORDS_BETWEEN_UPDATES = 1_000;

  private final Console console;
  private final PrintStream terminal;
  private Optional<ProgressBar> bar = Optional.empty();
  private long records;

  ImportBar(Console console, PrintStream terminal) {
    this.console = console;
    this.terminal = terminal;
  }

  /** A bar on standard error, which the progress library writes to as bytes. */
  static ImportBar onStandardError(Console console) {
    var err = new FileOutputStream(FileDescriptor.err);
    return new ImportBar(console, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Override
  public void begins(String name, long totalBytes) {
    bar.ifPresent(ProgressBar::close);
    records = 0;
    bar = Optional.of(builder(name, totalBytes).build());
  }

  private ProgressBarBuilder builder(String name, long totalBytes) {
    return ProgressBar.builder()
        .setTaskName(shortened(name))
        .setInitialMax(Math.max(1, totalBytes))
        .setUnit(" MB", 1_000_000)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(terminal, console.columns() - 1));
  }

  @Override
  public void bytes(long more) {
    bar.ifPresent(shown -> shown.stepBy(more));
  }

  @Override
  public void records(long more) {
    records += more;
    if (records % RECORDS_BETWEEN_UPDATES == 0) {
      String message = console.text("import.records", "count", records);
      bar.ifPresent(shown -> shown.setExtraMessage(message));
    }
  }

  @Override
  public void finishing() {
    bar.ifPresent(shown -> shown.setExtraMessage(console.text("import.writing")));
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
