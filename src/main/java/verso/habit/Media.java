package verso.habit;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verso.table.Table;
import verso.trace.Kind;

/** Which platforms are used how: the tables {@code platforms.tsv} and {@code media.tsv}. */
final class Media {
  private static final String ANY = "*";
  private static final Media BUNDLED = new Media(media(), uses());

  private final Map<String, Medium> media;
  private final Map<Key, Use> uses;

  /** Of which records a row tells. */
  private record Key(String platform, String kind) {}

  /**
   * What a row tells.
   *
   * @param isEnd whether the time of a record with a duration is when it ended
   */
  private record Use(String medium, boolean isEnd) {}

  private Media(Map<String, Medium> media, Map<Key, Use> uses) {
    this.media = media;
    this.uses = uses;
  }

  /** The tables that come with Verso. */
  static Media bundled() {
    return BUNDLED;
  }

  /** How a platform is used on the whole. */
  Medium of(String platform) {
    return medium(use(new Key(platform, ANY), new Key(ANY, ANY)));
  }

  /** How records of that kind are used. */
  Medium of(String platform, Kind kind) {
    return medium(useOf(platform, kind));
  }

  /** Kinds of which the platform logs when something ended, where it says how long it lasted. */
  Set<Kind> endLogged(String platform) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (useOf(platform, kind).isEnd) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private Use useOf(String platform, Kind kind) {
    return use(
        new Key(platform, kind.name()),
        new Key(ANY, kind.name()),
        new Key(platform, ANY),
        new Key(ANY, ANY));
  }

  private Use use(Key... inTurn) {
    for (Key key : inTurn) {
      if (uses.containsKey(key)) {
        return uses.get(key);
      }
    }
    throw new IllegalStateException("platforms.tsv has no row for all others");
  }

  private Medium medium(Use use) {
    return media.get(use.medium);
  }

  private static Map<String, Medium> media() {
    var media = new HashMap<String, Medium>();
    for (List<String> row : Table.rows(Media.class, "media.tsv")) {
      media.put(
          row.get(0),
          new Medium(
              row.get(0),
              Duration.ofMinutes(Integer.parseInt(row.get(1))),
              row.get(2).equals("always"),
              Integer.parseInt(row.get(3)),
              Integer.parseInt(row.get(4)),
              Integer.parseInt(row.get(5))));
    }
    return media;
  }

  private static Map<Key, Use> uses() {
    var uses = new HashMap<Key, Use>();
    for (List<String> row : Table.rows(Media.class, "platforms.tsv")) {
      uses.put(new Key(row.get(0), row.get(1)), new Use(row.get(2), row.get(3).equals("end")));
    }
    return uses;
  }
}
