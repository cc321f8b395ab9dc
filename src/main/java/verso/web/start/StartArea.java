package verso.web.start;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.archive.ExportParts;
import verso.importing.Samples;
import verso.page.Edition;
import verso.web.shell.Addresses;
import verso.web.shell.Area;
import verso.web.shell.Copies;
import verso.web.shell.Desk;
import verso.web.shell.Library;
import verso.web.shell.Place;
import verso.web.shell.PlatformNames;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/** The start page: what Verso is, archives brought in, and what to do next. */
public final class StartArea implements Area {
  private static final String JOBS = "web/start/jobs";
  private static final String JOB = "/start/jobs/{id}";

  private final Desk desk;
  private final ImportJobs jobs;
  private final Bringing bringing;
  private final UploadDesk uploads;

  /** The start page of an application. */
  public StartArea(Desk desk) {
    this.desk = desk;
    this.jobs = new ImportJobs(new Importing(desk), System::nanoTime);
    Uploads files = Uploads.into(Copies.of(desk.library()).folder());
    this.bringing = new Bringing(desk, jobs, files);
    this.uploads = new UploadDesk(files);
    tidy(desk.library());
  }

  /** What cannot be tidied up now can be at the next start. */
  private static void tidy(Library library) {
    try (Snapshot snapshot = library.snapshot()) {
      Instant yesterday = library.clock().instant().minus(Duration.ofDays(1));
      Copies.of(library).deleteForgotten(snapshot.traces().imports(), yesterday);
    } catch (IOException e) {
      return;
    }
  }

  @Override
  public void open(Routes routes) {
    routes.get(Addresses.START, visit -> start(visit, "", ""));
    routes.get("/start/folders", this::folders);
    routes.get("/start/guides", this::guides);
    routes.get("/start/store", visit -> visit.part("web/start/store", view(visit, "", "")));
    routes.post("/start/imports", this::bring);
    routes.post("/start/sample", this::sample);
    routes.post("/start/home", this::home);
    routes.get(JOB, this::job);
    routes.post(JOB + "/cancel", visit -> jobStep(visit, jobs::cancel));
    routes.post(JOB + "/retry", visit -> jobStep(visit, jobs::retry));
    routes.post(JOB + "/dismiss", visit -> jobStep(visit, jobs::dismiss));
    uploads.open(routes);
  }

  private void start(Visit visit, String typed, String missing) throws IOException {
    visit
        .with("start.js")
        .page(
            Place.START, visit.text("place.START"), "web/start/start", view(visit, typed, missing));
  }

  private StartView view(Visit visit, String typed, String missing) throws IOException {
    PlatformNames names = names(visit);
    try (Snapshot snapshot = visit.snapshot()) {
      return new StartView(
          StoreView.of(snapshot.traces(), names),
          jobViews(names),
          Copies.of(desk.library()).folder().toString(),
          typed,
          missing,
          new Samples(desk.samples()).archives().isPresent(),
          GuideView.matching(desk.catalog().platforms(), "", visit.edition()));
    }
  }

  private PlatformNames names(Visit visit) {
    return new PlatformNames(desk.catalog(), visit.edition());
  }

  /** What runs and waits in its order, then what has ended, the last one first. */
  private List<JobView> jobViews(PlatformNames names) {
    List<ImportJob.State> states = jobs.states();
    return Stream.concat(
            states.stream().filter(ImportJob.State::isActive),
            states.reversed().stream().filter(state -> !state.isActive()))
        .map(state -> JobView.of(state, names))
        .toList();
  }

  private void bring(Visit visit) throws IOException {
    Edition edition = visit.edition();
    String upload = visit.parameter("upload");
    Optional<String> refusal =
        upload.isEmpty() ? bringing.paths(visit.choices("path"), edition) : bringing.upload(upload);
    if (refusal.isPresent()) {
      visit.status(400);
      start(visit, visit.parameter("path"), refusal.get());
    } else if (visit.isPart()) {
      visit.part(JOBS, jobViews(names(visit)));
    } else {
      visit.leadTo(Addresses.START + "#jobs");
    }
  }

  private void sample(Visit visit) throws IOException {
    List<ExportParts> exports = bringing.sampleExports();
    if (!exports.isEmpty()) {
      jobs.submit(
          new JobOrder(
              "Camille Exemple",
              exports,
              Samples.throwAwayFolder("web-demo"),
              JobOrder.Kind.SAMPLE));
    }
    visit.leadTo(Addresses.START);
  }

  private void home(Visit visit) throws IOException {
    desk.library().turnHome();
    visit.leadTo(Addresses.START);
  }

  private void folders(Visit visit) throws IOException {
    visit.page(
        Place.START,
        visit.text("start.folders.title"),
        "web/start/folders",
        FolderView.of(visit.parameter("path"), visit.edition()));
  }

  private void guides(Visit visit) throws IOException {
    String words = visit.parameter("q");
    List<GuideView> found = GuideView.matching(desk.catalog().platforms(), words, visit.edition());
    visit.page(
        Place.START,
        visit.text("start.guides.title"),
        "web/start/guides",
        new GuidesView(words, visit.parameter("open"), found));
  }

  private void job(Visit visit) throws IOException {
    Optional<ImportJob.State> state = jobs.find(visit.path("id"));
    boolean hasEnded = state.isPresent() && !state.get().isActive();
    if (hasEnded && state.get().order().isSample() && !desk.library().isOwn()) {
      visit.leadTo(Addresses.START);
      return;
    }
    if (hasEnded) {
      visit.announce("imported");
    }
    PlatformNames names = names(visit);
    visit.part("web/start/joblist", state.stream().map(each -> JobView.of(each, names)).toList());
  }

  /** What is done to a job by its id. */
  private interface JobStep {
    void to(String id) throws IOException;
  }

  private void jobStep(Visit visit, JobStep step) throws IOException {
    step.to(visit.path("id"));
    if (visit.isPart()) {
      visit.part(JOBS, jobViews(names(visit)));
    } else {
      visit.leadTo(Addresses.START);
    }
  }
}
