package verso.web.sources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import verso.index.Forgotten;
import verso.index.ImportReport;
import verso.index.Traces;
import verso.page.Edition;
import verso.web.shell.Addresses;
import verso.web.shell.Area;
import verso.web.shell.Copies;
import verso.web.shell.Desk;
import verso.web.shell.Place;
import verso.web.shell.PlatformNames;
import verso.web.shell.Routes;
import verso.web.shell.Sizes;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/** The page of sources: imports, their files, and forgetting. */
public final class SourcesArea implements Area {
  private final Desk desk;
  private final Copies copies;
  private final AtomicReference<Optional<Gone>> gone = new AtomicReference<>(Optional.empty());

  /** What was forgotten, told on the next page. */
  private record Gone(Forgotten store, Copies.Deleted copies) {
    String words(Edition edition) {
      return edition.text(
          "forgotten.done",
          "imports",
          store.imports(),
          "traces",
          store.traces(),
          "verdicts",
          store.verdicts(),
          "copies",
          copies.files(),
          "size",
          Sizes.of(copies.bytes(), edition));
    }
  }

  /** The page of sources of an application. */
  public SourcesArea(Desk desk) {
    this.desk = desk;
    this.copies = Copies.of(desk.library());
  }

  @Override
  public void open(Routes routes) {
    routes.get(Addresses.SOURCES, this::sources);
    routes.get(ForgetTarget.ADDRESS, this::ask);
    routes.post(ForgetTarget.ADDRESS, this::forget);
    routes.get(Addresses.SOURCES + "/{id}", this::files);
  }

  private void sources(Visit visit) throws IOException {
    PlatformNames names = names(visit);
    String told =
        gone.getAndSet(Optional.empty()).map(words -> words.words(visit.edition())).orElse("");
    try (Snapshot snapshot = visit.snapshot()) {
      List<ImportReport> imports = snapshot.traces().imports();
      visit.page(
          Place.SOURCES,
          visit.text("place.SOURCES"),
          "web/sources/sources",
          new SourcesView(
              told,
              total(snapshot.traces(), imports, visit),
              imports.reversed().stream().map(each -> ImportView.of(each, copies, names)).toList(),
              platforms(imports, names)));
    }
  }

  private static String total(Traces traces, List<ImportReport> imports, Visit visit) {
    return visit.text(
        "imports.total",
        "traces",
        traces.size(),
        "files",
        imports.stream().flatMap(each -> each.entries().values().stream()).mapToLong(n -> n).sum(),
        "platforms",
        imports.stream().map(ImportReport::platform).distinct().count());
  }

  /** Those of several imports: one alone is forgotten with its import. */
  private static List<SourcesView.PlatformLink> platforms(
      List<ImportReport> imports, PlatformNames names) {
    Map<String, Long> counts =
        imports.stream()
            .collect(Collectors.groupingBy(ImportReport::platform, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 1)
        .map(count -> new SourcesView.PlatformLink(count.getKey(), names.of(count.getKey())))
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .toList();
  }

  private PlatformNames names(Visit visit) {
    return new PlatformNames(desk.catalog(), visit.edition());
  }

  private void files(Visit visit) throws IOException {
    String id = visit.path("id");
    try (Snapshot snapshot = visit.snapshot()) {
      Traces traces = snapshot.traces();
      Optional<ImportReport> report =
          traces.imports().stream().filter(each -> each.id().equals(id)).findFirst();
      if (report.isEmpty()) {
        visit.missing(Place.SOURCES, visit.text("imports.none"));
        return;
      }
      ImportView view = ImportView.of(report.get(), copies, names(visit));
      visit.page(
          Place.SOURCES,
          visit.text("files.title", "platform", view.platform()),
          "web/sources/files",
          FilesView.of(view, FileFilter.of(visit), traces, visit.edition()));
    }
  }

  private void ask(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      Traces traces = snapshot.traces();
      Optional<ForgetTarget> target = ForgetTarget.of(visit, traces.imports());
      if (target.isEmpty()) {
        visit.missing(Place.SOURCES, visit.text("imports.none"));
        return;
      }
      ForgetView view = ForgetView.of(target.get(), traces, copies, names(visit));
      visit.page(Place.SOURCES, view.title(), "web/sources/forget", view);
    }
  }

  private void forget(Visit visit) throws IOException {
    Optional<ForgetTarget> target;
    try (Snapshot snapshot = visit.snapshot()) {
      target = ForgetTarget.of(visit, snapshot.traces().imports());
    }
    if (target.isEmpty()) {
      visit.missing(Place.SOURCES, visit.text("imports.none"));
      return;
    }
    Forgotten forgotten = desk.library().store().forget(target.get().what());
    desk.library().refresh();
    gone.set(Optional.of(new Gone(forgotten, deleteCopies(target.get()))));
    visit.leadTo(Addresses.SOURCES);
  }

  private Copies.Deleted deleteCopies(ForgetTarget target) throws IOException {
    if (!desk.library().isOwn()) {
      return new Copies.Deleted(0, 0);
    }
    if (target.isEverything()) {
      return copies.deleteAll();
    }
    try (Snapshot snapshot = desk.library().snapshot()) {
      var left = new ArrayList<>(snapshot.traces().imports());
      return copies.delete(copies.unused(target.locations(), left));
    }
  }
}
