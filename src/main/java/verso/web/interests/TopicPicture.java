package verso.web.interests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verso.draw.Caption;
import verso.draw.Drawing;
import verso.draw.Series;
import verso.draw.Tone;
import verso.draw.Treemap;
import verso.interest.Topic;
import verso.page.Edition;
import verso.persona.Interest;
import verso.trace.Origin;
import verso.web.interests.InterestShelf.Listed;
import verso.web.shell.Address;
import verso.web.shell.Addresses;

/** The topics that labels are filed under, as a map; sensitive and private ones are not on it. */
final class TopicPicture {

  /** What a label rests on; each counts once, as the first of these that it is. */
  private enum Rest {
    TOLD(Tone.TOLD),
    BROUGHT(Tone.BROUGHT),
    WATCHED(Tone.WATCHED),
    GUESSED(Tone.GUESSED);

    private final Tone tone;

    Rest(Tone tone) {
      this.tone = tone;
    }

    static Rest of(Interest interest) {
      if (interest.listings().stream().anyMatch(one -> one.origin() == Origin.DECLARED)) {
        return TOLD;
      }
      if (interest.support().observed() + interest.support().declared() > 0) {
        return WATCHED;
      }
      boolean isBrought =
          interest.listings().stream().anyMatch(one -> one.origin() == Origin.SUPPLIED);
      return isBrought || interest.support().isAny() ? BROUGHT : GUESSED;
    }
  }

  /** Labels under one topic of the second tier. */
  private static final class Tally {
    private final double[] labels = new double[Rest.values().length];

    void add(Listed listed) {
      labels[Rest.of(listed.interest()).ordinal()]++;
    }

    List<Double> values() {
      var values = new ArrayList<Double>();
      for (double count : labels) {
        values.add(count);
      }
      return values;
    }
  }

  private final InterestShelf shelf;
  private final Edition edition;

  TopicPicture(InterestShelf shelf, Edition edition) {
    this.shelf = shelf;
    this.edition = edition;
  }

  /** The map; nothing where no label has a topic. */
  Optional<Drawing> drawing() {
    var caption =
        new Caption(
            edition.text("interests.map"),
            edition.text("interests.map.about"),
            edition.messages().locale());
    List<Series> series =
        Stream.of(Rest.values())
            .map(rest -> new Series(edition.text("interests.map." + rest), rest.tone))
            .toList();
    return new Treemap(caption, edition.text("filter.topic"), series, topics()).drawing();
  }

  private List<Treemap.Topic> topics() {
    var tallies = new LinkedHashMap<Topic, Map<Topic, Tally>>();
    for (Listed listed : shelf.all()) {
      List<Topic> path = listed.path();
      if (!listed.claim().isFolded() && !path.isEmpty()) {
        Topic second = path.get(Math.min(1, path.size() - 1));
        tallies
            .computeIfAbsent(path.getFirst(), root -> new LinkedHashMap<>())
            .computeIfAbsent(second, topic -> new Tally())
            .add(listed);
      }
    }
    return tallies.entrySet().stream()
        .map(root -> new Treemap.Topic(name(root.getKey()), tiles(root.getValue())))
        .toList();
  }

  private List<Treemap.Tile> tiles(Map<Topic, Tally> tallies) {
    return tallies.entrySet().stream()
        .map(one ->
            new Treemap.Tile(
                name(one.getKey()), one.getValue().values(), address(one.getKey()).toString()))
        .toList();
  }

  private String name(Topic topic) {
    return topic.name(edition.messages().locale());
  }

  private static Address address(Topic topic) {
    return Address.of(Addresses.INTERESTS).with("topic", topic.id());
  }
}
