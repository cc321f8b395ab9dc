package verso.samples;

import java.time.Instant;
import java.util.List;

/**
 * Something to listen to, invented.
 *
 * @param kind {@code song}, {@code episode} or {@code chapter}
 * @param artist or the podcast, or the author
 * @param interest of Camille's that it goes with
 */
record Song(String kind, String artist, String album, String title, String genre, String interest) {

  static List<Song> all() {
    return Table.rows("songs.tsv").stream()
        .map(row ->
            new Song(
                row.get("kind"),
                row.get("artist"),
                row.get("album"),
                row.get("title"),
                row.get("genre"),
                row.get("interest")))
        .toList();
  }

  /** All of a kind. */
  static List<Song> all(String kind) {
    return all().stream().filter(song -> song.kind().equals(kind)).toList();
  }

  /** A song for that moment: one about what occupies Camille then, three times as often. */
  static Song at(Instant moment, Life life, Dice dice) {
    String interest = life.interestAt(moment, dice).id();
    return dice.oneOf(all("song"), song -> song.interest().equals(interest) ? 3 : 1);
  }

  /** An address that platforms would give it: letters and digits that hang on its names alone. */
  String code(int length) {
    return new Dice((artist + album + title).hashCode())
        .characters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length);
  }
}
