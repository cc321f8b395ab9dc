package verso.web.persona;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import verso.web.shell.Place;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/**
 * What is shown while there is no persona yet: what it will answer, and what it is made from.
 *
 * @param records how many there are
 * @param contents the sections to come
 * @param failure why there will be none
 * @param again the address of this page, asked for until it is ready
 */
public record Waiting(
    long records, List<PersonaPage.Entry> contents, Optional<String> failure, String again) {
  private static final int LAST_SECTION = 19;

  public Waiting {
    contents = List.copyOf(contents);
  }

  static void show(Visit visit, PersonaKeeper.Look look, Snapshot snapshot) throws IOException {
    List<PersonaPage.Entry> contents =
        IntStream.rangeClosed(0, LAST_SECTION)
            .mapToObj(id -> PersonaPage.Entry.of(id, visit.edition()))
            .toList();
    visit.page(
        Place.PERSONA,
        visit.text("place.PERSONA"),
        "web/persona/waiting",
        new Waiting(snapshot.traces().size(), contents, look.failure(), visit.address()));
  }
}
