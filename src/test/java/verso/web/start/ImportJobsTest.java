package verso.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import verso.archive.ExportParts;
import verso.index.StoreException;

@Timeout(20)
class ImportJobsTest {
  private final Held work = new Held();
  private final ImportJobs jobs = new ImportJobs(work, System::nanoTime);

  /** Work that begins when a job is handed over, and ends as the test wants. */
  private static final class Held implements ImportJobs.Work {
    private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> cleaned = new LinkedBlockingQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);

    @Override
    public Outcome on(ImportJob job) throws IOException {
      String name = job.order().name();
      begun.add(name);
      switch (name) {
        case "held" -> await(job);
        case "locked" -> throw new StoreException(StoreException.Reason.LOCKED, "Locked");
        case "wrong" -> throw new IllegalStateException("A fault");
        default -> {}
      }
      return new Outcome.Unusable(List.of());
    }

    private void await(ImportJob job) {
      while (released.getCount() > 0) {
        job.looks();
        Thread.onSpinWait();
      }
    }

    @Override
    public void cleanUp(JobOrder order, Outcome outcome) {
      cleaned.add(order.name());
    }
  }

  private ImportJob.State submit(String name) {
    var export = new ExportParts(name, List.of(Path.of(name)));
    return jobs.submit(new JobOrder(name, List.of(export), Path.of("store"), JobOrder.Kind.PATH));
  }

  private Outcome ended(ImportJob.State job) {
    while (jobs.find(job.id()).orElseThrow().isActive()) {
      Thread.onSpinWait();
    }
    return jobs.find(job.id()).orElseThrow().outcome().orElseThrow();
  }

  private String begun() throws InterruptedException {
    return String.valueOf(work.begun.poll(10, TimeUnit.SECONDS));
  }

  @Test
  void runsOneAfterTheOther() throws InterruptedException {
    ImportJob.State first = submit("held");
    ImportJob.State second = submit("next");

    assertThat(begun()).isEqualTo("held");
    assertThat(jobs.find(second.id()).orElseThrow().phase()).isEqualTo(ImportJob.Phase.WAITING);
    work.released.countDown();

    ended(first);
    ended(second);
    assertThat(begun()).isEqualTo("next");
    assertThat(jobs.states()).extracting(ImportJob.State::id).containsExactly("1", "2");
  }

  @Test
  void cancelsTheOneThatRuns() throws Exception {
    ImportJob.State job = submit("held");
    begun();

    jobs.cancel(job.id());

    assertThat(ended(job)).isInstanceOf(Outcome.Cancelled.class);
    assertThat(work.cleaned).containsExactly("held");
  }

  @Test
  void neverBeginsOneThatWasCancelledWhileItWaited() throws Exception {
    ImportJob.State first = submit("held");
    ImportJob.State second = submit("never");
    ImportJob.State third = submit("next");
    begun();

    jobs.cancel(second.id());
    work.released.countDown();

    ended(first);
    ended(third);
    assertThat(begun()).isEqualTo("next");
    assertThat(ended(second)).isInstanceOf(Outcome.Cancelled.class);
  }

  @Test
  void goesOnAfterAFailure() {
    ImportJob.State locked = submit("locked");
    ImportJob.State wrong = submit("wrong");
    ImportJob.State next = submit("next");

    assertThat(ended(locked)).isEqualTo(new Outcome.StoreFailed(StoreException.Reason.LOCKED));
    assertThat(ended(wrong)).isEqualTo(new Outcome.Fault("IllegalStateException"));
    assertThat(ended(next)).isInstanceOf(Outcome.Unusable.class);
  }

  @Test
  void putsAwayOnlyWhatHasEnded() throws Exception {
    ImportJob.State job = submit("held");
    begun();

    jobs.dismiss(job.id());
    assertThat(jobs.find(job.id())).isPresent();
    work.released.countDown();
    ended(job);
    jobs.dismiss(job.id());

    assertThat(jobs.states()).isEmpty();
  }

  @Test
  void triesAgain() {
    ImportJob.State job = submit("locked");
    ended(job);

    jobs.retry(job.id());

    assertThat(jobs.states()).extracting(state -> state.order().name()).containsExactly("locked");
    assertThat(jobs.find(job.id())).isEmpty();
  }
}
