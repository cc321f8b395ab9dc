package verso.web.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.importing.Export;
import verso.page.Edition;
import verso.platform.Platform;
import verso.report.PlainText;
import verso.web.shell.PlatformNames;
import verso.web.shell.Sizes;

/**
 * An import as it is shown.
 *
 * @param id of the job
 * @param name of the archive
 * @param state in a word or two
 * @param style of the state, as a class of the style sheet
 * @param isActive whether it waits or runs
 * @param canCancel whether it can still be stopped
 * @param canRetry whether the same can be asked for again
 * @param isIndeterminate whether nobody knows how much is left
 * @param percent of it that is done
 * @param facts platform, bytes, records, remaining time, in words
 * @param message what is to be said of it when it has ended otherwise than well; else empty
 * @param reasons why, in words
 * @param receipt when something was imported
 */
public record JobView(
    String id,
    String name,
    String state,
    String style,
    boolean isActive,
    boolean canCancel,
    boolean canRetry,
    boolean isIndeterminate,
    int percent,
    List<String> facts,
    String message,
    List<String> reasons,
    Optional<ReceiptView> receipt) {
  private static final long A_MINUTE = 60;
  private static final long AN_HOUR = 3_600;

  public JobView {
    facts = List.copyOf(facts);
    reasons = List.copyOf(reasons);
  }

  static JobView of(ImportJob.State job, PlatformNames names) {
    return new Speaking(job, names).view();
  }

  /** The address of the job. */
  public String address() {
    return "/start/jobs/" + id;
  }

  /** Puts a job into words. */
  private record Speaking(ImportJob.State job, PlatformNames names) {

    private Edition edition() {
      return names.edition();
    }

    JobView view() {
      Optional<Outcome> outcome = job.outcome();
      return new JobView(
          job.id(),
          PlainText.oneLine(name()),
          edition().text("start.job." + key()),
          style(),
          job.isActive(),
          job.isActive() && !job.isCancelled(),
          outcome.filter(Speaking::mayBeTriedAgain).isPresent(),
          job.isActive() && share() < 0,
          (int) Math.round(100 * Math.clamp(share(), 0, 1)),
          job.isActive() ? facts() : List.of(),
          outcome.map(this::message).orElse(""),
          outcome.map(this::reasons).orElse(List.of()),
          outcome.flatMap(this::receipt));
    }

    private String name() {
      return job.order().isSample() ? edition().text("start.sample.name") : job.order().name();
    }

    private String key() {
      if (job.isActive()) {
        return job.isCancelled() ? "CANCELLING" : phase().name();
      }
      return switch (job.outcome().orElseThrow()) {
        case Outcome.Receipt receipt -> "DONE";
        case Outcome.Unusable none -> "UNUSABLE";
        case Outcome.StoreFailed failed -> "FAILED";
        case Outcome.Fault fault -> "FAILED";
        case Outcome.Cancelled cancelled -> "CANCELLED";
      };
    }

    /** Of many small archives, what is done to each goes by too fast to be read. */
    private ImportJob.Phase phase() {
      boolean isOneOfMany =
          job.order().exports().size() > 1 && job.phase() != ImportJob.Phase.WAITING;
      return isOneOfMany ? ImportJob.Phase.READING : job.phase();
    }

    private String style() {
      return switch (key()) {
        case "DONE" -> "done";
        case "UNUSABLE", "FAILED" -> "failed";
        case "CANCELLED", "WAITING" -> "still";
        default -> "running";
      };
    }

    private static boolean mayBeTriedAgain(Outcome outcome) {
      return outcome instanceof Outcome.StoreFailed || outcome instanceof Outcome.Fault;
    }

    /** How much of it is done; negative when nobody knows. */
    private double share() {
      int exports = job.order().exports().size();
      if (exports > 1) {
        return (job.exportsDone() + Math.max(0, shareOfExport())) / exports;
      }
      return shareOfExport();
    }

    private double shareOfExport() {
      return switch (job.phase()) {
        case WAITING -> 0;
        case LOOKING -> -1;
        case READING -> job.total() > 0 ? Math.min(1, (double) job.bytes() / job.total()) : -1;
        case WRITING -> -1;
        case ENDED -> 1;
      };
    }

    private List<String> facts() {
      var facts = new ArrayList<String>();
      int exports = job.order().exports().size();
      boolean isNew = job.records() == 0 && exports == 1;
      if (job.phase() == ImportJob.Phase.WAITING
          || (job.phase() == ImportJob.Phase.LOOKING && isNew)) {
        return facts;
      }
      facts.add(platform());
      if (exports > 1) {
        facts.add(edition().text("start.job.of", "number", job.exportsDone() + 1, "all", exports));
      } else {
        facts.add(bytes());
      }
      facts.add(edition().text("start.job.records", "count", job.records()));
      if (exports == 1) {
        facts.add(remaining());
      }
      facts.removeIf(String::isEmpty);
      return facts;
    }

    private String platform() {
      if (!job.platforms().isEmpty()) {
        return String.join(", ", job.platforms().stream().map(Platform::name).toList());
      }
      boolean isUnknown = job.phase() != ImportJob.Phase.LOOKING;
      return isUnknown ? names.of(Export.UNKNOWN_PLATFORM) : "";
    }

    private String bytes() {
      String done = Sizes.of(job.bytes(), edition());
      return switch (job.phase()) {
        case WAITING, LOOKING, ENDED -> "";
        case READING, WRITING ->
            job.total() > 0 && job.bytes() <= job.total()
                ? edition()
                    .text("start.job.bytes", "done", done, "all", Sizes.of(job.total(), edition()))
                : edition().text("start.job.bytesSoFar", "done", done);
      };
    }

    private String remaining() {
      if (job.phase() != ImportJob.Phase.READING) {
        return "";
      }
      return RemainingTime.of(job.bytes(), job.total(), job.reading())
          .map(this::inWords)
          .orElseGet(
              () -> edition().text(job.total() > 0 ? "start.left.early" : "start.left.unknown"));
    }

    /** No finer than such a guess can be. */
    private String inWords(Duration left) {
      long seconds = left.toSeconds();
      if (seconds < 10) {
        return edition().text("start.left.moment");
      }
      if (seconds < A_MINUTE) {
        return edition().text("start.left.seconds", "count", (seconds + 9) / 10 * 10);
      }
      return seconds < AN_HOUR
          ? edition().text("start.left.minutes", "count", (seconds + A_MINUTE / 2) / A_MINUTE)
          : edition().text("start.left.hours", "count", (seconds + AN_HOUR / 2) / AN_HOUR);
    }

    private String message(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Receipt receipt -> "";
        case Outcome.Unusable none -> edition().text("start.unusable");
        case Outcome.StoreFailed failed -> edition().text("start.failed." + failed.reason());
        case Outcome.Fault fault -> edition().text("start.fault", "kind", fault.kind());
        case Outcome.Cancelled cancelled -> edition().text("start.cancelled." + job.order().kind());
      };
    }

    private List<String> reasons(Outcome outcome) {
      return outcome instanceof Outcome.Unusable none
          ? none.problems().stream().map(ReceiptView::words).toList()
          : List.of();
    }

    private Optional<ReceiptView> receipt(Outcome outcome) {
      return outcome instanceof Outcome.Receipt receipt
          ? Optional.of(ReceiptView.of(receipt, job.order().isSample(), names))
          : Optional.empty();
    }
  }
}
