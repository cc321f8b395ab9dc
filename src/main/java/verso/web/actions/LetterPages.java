package verso.web.actions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.page.Excerpt;
import verso.persona.Correspondent;
import verso.persona.Correspondents;
import verso.persona.LetterKind;
import verso.report.Letter;
import verso.report.LetterDocument;
import verso.report.LetterText;
import verso.report.Letters;
import verso.report.Messages;
import verso.web.shell.Choice;
import verso.web.shell.Coming;
import verso.web.shell.Place;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Study;
import verso.web.shell.Visit;

/** Letters: to be chosen, read, copied and kept. */
final class LetterPages {
  private static final Study<Correspondents> DISCREET =
      new Study<>(inquiry -> Correspondents.of(inquiry, false));
  private static final Study<Correspondents> WHOLE =
      new Study<>(inquiry -> Correspondents.of(inquiry, true));

  private static final String TEXT = ".txt";
  private static final String DOCUMENT = ".docx";
  private static final String TEXT_TYPE = "text/plain; charset=utf-8";
  private static final String DOCUMENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int LONGEST_NAME = 80;

  void open(Routes routes) {
    routes.get(LetterAsk.LETTERS, LetterPages::show);
    routes.get(LetterAsk.LETTERS + TEXT, LetterPages::text);
    routes.get(LetterAsk.LETTERS + DOCUMENT, LetterPages::document);
  }

  private static LetterAsk asked(Visit visit) {
    return LetterAsk.of(visit::parameter, visit.edition().messages().locale());
  }

  private static Study<Correspondents> study(LetterAsk ask) {
    return ask.isSensitive() ? WHOLE : DISCREET;
  }

  private static void show(Visit visit) throws IOException {
    LetterAsk ask = asked(visit);
    try (Snapshot snapshot = visit.snapshot()) {
      if (study(ask).isAwaited(visit, snapshot)) {
        Coming.show(visit, Place.ACTIONS, visit.text("letters.title"));
        return;
      }
      Correspondents all = study(ask).of(snapshot);
      Optional<Correspondent> to = recipient(ask, all);
      if (to.isEmpty() && !ask.to().isEmpty()) {
        visit.missing(Place.ACTIONS, visit.text("letters.nobodySuch"));
        return;
      }
      LetterAsk meant = ask.to(to.map(Correspondent::name).orElse(""));
      Optional<LetterPage.Written> written =
          to.map(one -> written(visit, meant, one, omitted(meant, all, one)));
      visit
          .with(ActionsArea.SCRIPT)
          .page(
              Place.ACTIONS,
              visit.text("letters.title"),
              "web/actions/letters",
              page(visit, meant, all, written));
    }
  }

  /** The one asked for; else the advertiser or the platform with most to say about. */
  private static Optional<Correspondent> recipient(LetterAsk ask, Correspondents all) {
    if (!ask.to().isEmpty()) {
      return all.find(ask.to());
    }
    Optional<Correspondent> platform =
        all.platforms().stream().max(Comparator.comparing(LetterPages::weight));
    return ask.kind() == LetterKind.OBJECTION
        ? all.listHolders().stream().findFirst().or(() -> platform)
        : platform;
  }

  private static int weight(Correspondent one) {
    return one.labels().size() + one.advertisers().size() + one.companies().size();
  }

  /** What is left out of the letter, or, of those who can be written to, left out of the list. */
  private static int omitted(LetterAsk ask, Correspondents all, Correspondent to) {
    return to.isPlatform() || ask.isSensitive() ? to.omitted() : all.omittedListHolders();
  }

  private static Letter letter(Visit visit, LetterAsk ask, Correspondent to) {
    var today = LocalDate.ofInstant(visit.desk().library().clock().instant(), ZoneOffset.UTC);
    return new Letters(Messages.in(ask.language()), today).of(ask.kind(), to);
  }

  private static LetterPage.Written written(
      Visit visit, LetterAsk ask, Correspondent to, int omitted) {
    Letter letter = letter(visit, ask, to);
    String key = to.isPlatform() ? "letters.omitted" : "letters.omittedHolders";
    return new LetterPage.Written(
        letter,
        String.join("\n", new LetterText().sent(letter)),
        omitted == 0 ? "" : visit.text(key, "count", omitted),
        ask.address(TEXT).toString(),
        ask.address(DOCUMENT).toString());
  }

  private static LetterPage page(
      Visit visit, LetterAsk ask, Correspondents all, Optional<LetterPage.Written> written) {
    return new LetterPage(
        kinds(visit, ask),
        recipients(visit, ask, all),
        languages(visit, ask),
        ask.isSensitive(),
        written);
  }

  private static Choice kinds(Visit visit, LetterAsk ask) {
    return new Choice(
        "kind",
        visit.text("letters.kind"),
        Stream.of(LetterKind.values())
            .map(kind ->
                new Choice.Option(
                    LetterAsk.term(kind), visit.text("letters.kind." + kind), kind == ask.kind()))
            .toList());
  }

  private static Choice languages(Visit visit, LetterAsk ask) {
    return new Choice(
        "in",
        visit.text("letters.language"),
        Stream.of("en", "fr")
            .map(term ->
                new Choice.Option(
                    term,
                    visit.text("letters.in." + term),
                    term.equals(ask.language().getLanguage())))
            .toList());
  }

  private static List<LetterPage.Group> recipients(Visit visit, LetterAsk ask, Correspondents all) {
    var holders = new ArrayList<>(all.listHolders());
    boolean isListed = holders.stream().anyMatch(one -> one.name().equals(ask.to()));
    if (!isListed) {
      all.find(ask.to()).filter(one -> !one.isPlatform()).ifPresent(holders::addFirst);
    }
    return Stream.of(
            group("letters.platforms", all.platforms(), visit, ask),
            group("letters.holders", holders, visit, ask))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private static LetterPage.Group group(
      String key, List<Correspondent> all, Visit visit, LetterAsk ask) {
    return new LetterPage.Group(
        visit.text(key, "count", all.size()),
        all.stream().map(one -> option(one, visit, ask)).toList());
  }

  private static Choice.Option option(Correspondent one, Visit visit, LetterAsk ask) {
    String name = one.isPlatform() ? visit.edition().words().platform(one.name()) : one.name();
    return new Choice.Option(
        one.name(), Excerpt.of(name, LONGEST_NAME), one.name().equals(ask.to()));
  }

  private static void text(Visit visit) throws IOException {
    save(
        visit,
        TEXT,
        TEXT_TYPE,
        (letter, out) -> {
          String text = String.join("\n", new LetterText().lines(letter)) + "\n";
          out.write(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static void document(Visit visit) throws IOException {
    save(
        visit,
        DOCUMENT,
        DOCUMENT_TYPE,
        (letter, out) -> LetterDocument.write(List.of(letter), out));
  }

  /** Writes a letter in some form. */
  @FunctionalInterface
  private interface Form {
    void write(Letter letter, OutputStream out) throws IOException;
  }

  private static void save(Visit visit, String ending, String type, Form form) throws IOException {
    LetterAsk ask = asked(visit);
    try (Snapshot snapshot = visit.snapshot()) {
      Optional<Correspondent> to = recipient(ask, study(ask).of(snapshot));
      if (to.isEmpty()) {
        visit.missing(Place.ACTIONS, visit.text("letters.nobodySuch"));
        return;
      }
      Letter letter = letter(visit, ask, to.get());
      visit.download(name(ask, to.get()) + ending, type, out -> form.write(letter, out));
    }
  }

  /** Names no advertiser: names of files are seen by others. */
  private static String name(LetterAsk ask, Correspondent to) {
    String name = "verso-letter-" + LetterAsk.term(ask.kind());
    return to.isPlatform() ? name + "-" + to.name() : name;
  }
}
