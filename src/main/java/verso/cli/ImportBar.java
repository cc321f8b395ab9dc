package verso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
  private ProgressBar bar = builder("", 0).setUpdateIntervalMillis(Integer.MAX_VALUE).build();
  private long records;

  ImportBar(Console console) {
    this.console = console;
  }

  @Override
  public void begins(String name, long totalBytes) {
    bar.close();
    records = 0;
    bar = builder(name, totalBytes).build();
  }

  private ProgressBarBuilder builder(String name, long totalBytes) {
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return ProgressBar.builder()
        .setTaskName(shortened(name))
        .setInitialMax(Math.max(1, totalBytes))
        .setUnit(" MB", 1_000_000)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(err, console.columns() - 1));
  }

  @Override
  public void bytes(long more) {
    bar.stepBy(more);
  }

  @Override
  public void records(long more) {
    records += more;
    if (records % RECORDS_BETWEEN_UPDATES == 0) {
      bar.setExtraMessage(console.text("import.records", "count", records));
    }
  }

  @Override
  public void finishing() {
    bar.setExtraMessage(console.text("import.writing"));
    bar.close();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
