package verso.web.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.archive.Limits;
import verso.importing.Original;
import verso.importing.Originals;
import verso.index.StoredTrace;
import verso.page.Edition;
import verso.page.RecordView;
import verso.report.PlainText;
import verso.trace.Details;
import verso.trace.Source;
import verso.web.shell.Addresses;
import verso.web.shell.Place;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/** A record in Verso's words, and as the platform wrote it. */
final class RecordPages {
  /** What a browser can still show. */
  private static final int LONGEST_ORIGINAL = 200_000;

  void open(Routes routes) {
    routes.get(Addresses.TRACES + "{id}", this::show);
    routes.get(Addresses.TRACES + "{id}/original", this::original);
  }

  private void show(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      Optional<StoredTrace> stored = snapshot.traces().find(visit.path("id"));
      if (stored.isEmpty()) {
        visit.missing(Place.SEARCH, visit.text("record.unknown"));
        return;
      }
      RecordPage page = page(stored.get(), visit.edition());
      visit.page(Place.SEARCH, page.record().title(), "web/persona/record", page);
    }
  }

  private static RecordPage page(StoredTrace stored, Edition edition) {
    var words = new DetailWords(edition);
    var fields = new ArrayList<RecordPage.Field>();
    for (Details.Detail detail : stored.trace().details().entries()) {
      fields.add(words.of(detail));
    }
    List<String> places =
        stored.sources().stream().map(RecordPages::place).map(PlainText::oneLine).toList();
    return new RecordPage(
        RecordView.of(stored, edition), PlainText.lines(stored.trace().text()), fields, places);
  }

  private static String place(Source source) {
    String at = source.at().isEmpty() ? "" : " › " + source.at();
    return source.archive() + " › " + source.path() + at;
  }

  /** Read again from the archive, which can take seconds: so it is asked for after the page. */
  private void original(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      Optional<StoredTrace> stored = snapshot.traces().find(visit.path("id"));
      if (stored.isEmpty()) {
        visit.missing(Place.SEARCH, visit.text("record.unknown"));
        return;
      }
      Original original =
          new Originals(visit.desk().catalog(), Limits.DEFAULT)
              .find(stored.get(), snapshot.traces().imports());
      visit.page(
          Place.SEARCH,
          visit.text("record.original"),
          "web/persona/original",
          view(original, visit));
    }
  }

  private static RecordPage.OriginalView view(Original original, Visit visit) {
    return switch (original) {
      case Original.Found(Source source, String text) ->
          new RecordPage.OriginalView(
              Optional.of(PlainText.lines(shortened(text))),
              PlainText.oneLine(place(source)),
              text.length() > LONGEST_ORIGINAL);
      case Original.Missing missing ->
          new RecordPage.OriginalView(Optional.empty(), reason(missing, visit), false);
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ORIGINAL ? text : text.substring(0, LONGEST_ORIGINAL);
  }

  private static String reason(Original.Missing missing, Visit visit) {
    String key =
        switch (missing.why()) {
          case ARCHIVE_GONE -> "show.archiveGone";
          case ARCHIVE_CHANGED -> "show.archiveChanged";
        };
    return PlainText.oneLine(visit.text(key, "path", missing.where()));
  }
}
