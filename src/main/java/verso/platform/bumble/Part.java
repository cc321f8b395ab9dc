package verso.platform.bumble;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Secrets;
import verso.format.Value;
import verso.platform.AccountFields;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What a part of the answer is about, told by its key, its heading or its file's name. */
enum Part {
  ADVERTISING(AccountFields.of(Origin.OBSERVED), "advert", "marketing", "attribution"),
  MESSAGES(
      record(Kind.MESSAGE, Origin.OBSERVED, "message", "text", "body", "content")
          .detail("author", "from", "sender")
          .detail("counterpart", "to", "recipient", "match", "conversation")
          .rest(),
      "message",
      "chat",
      "conversation"),
  MATCHES(
      record(Kind.CONTACT, Origin.OBSERVED, "name", "match", "match id", "user id")
          .fixed("category", "match")
          .rest(),
      "match",
      "connection"),
  VOTES(
      record(Kind.REACTION, Origin.OBSERVED, "name", "user", "user id", "to")
          .detail("action", "vote", "type", "action", "direction")
          .rest(),
      "vote",
      "swipe",
      "like"),
  PURCHASES(
      record(Kind.PURCHASE, Origin.OBSERVED, "product", "item", "name", "type", "description")
          .detail("amount", "amount", "price")
          .rest(),
      "purchase",
      "payment",
      "subscription",
      "transaction"),
  DEVICES(
      record(Kind.DEVICE, Origin.OBSERVED, "model", "device", "name", "user agent").rest(),
      "device"),
  LOGINS(
      record(Kind.LOGIN, Origin.OBSERVED, "ip", "ip address", "device")
          .detail("ip", "ip", "ip address")
          .rest(),
      "login",
      "session"),
  PLACES(
      record(Kind.PLACE, Origin.OBSERVED, "city", "location", "place", "address", "country")
          .detail("latitude", "latitude", "lat")
          .detail("longitude", "longitude", "lon", "lng")
          .rest(),
      "location",
      "travel"),
  PHOTOS(
      record(Kind.POST, Origin.OBSERVED, "caption", "url", "file", "name")
          .fixed("category", "photo")
          .rest(),
      "photo",
      "picture"),
  SETTINGS(AccountFields.settings(), "setting", "preference", "filter", "consent"),
  INTERESTS(record(Kind.INTEREST, Origin.DECLARED, "interest", "name", "badge").rest(), "interest"),
  PROFILE(AccountFields.declared(), "profile", "account", "personal", "basic", "user", "about");

  private final Mapping meaning;
  private final List<String> words;

  Part(Mapping meaning, String... words) {
    this.meaning = meaning;
    this.words = List.of(words);
  }

  private static RowMapping record(Kind kind, Origin origin, String... subject) {
    return RowMapping.of(kind, origin, subject)
        .asOfExport()
        .utc("timestamp", "date", "time", "sent at", "created at", "created", "when");
  }

  private static Optional<Part> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(part -> part.words.stream().anyMatch(lower::contains))
        .findFirst();
  }

  private static Optional<Part> ofFile(Row row) {
    String path = row.provenance().path();
    return of(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The names of files that a part, or several of them, may stand in. */
  static String[] files(String extension) {
    return Stream.concat(
            Stream.of("data", "activity", "answer"),
            Arrays.stream(values()).flatMap(part -> part.words.stream()))
        .map(word -> "*" + word + "*." + extension)
        .toArray(String[]::new);
  }

  /** A row of a table: its heading tells, else the name of the file; prose is kept as it is. */
  static Stream<Trace> record(Row row) {
    boolean isProse = row.value().members().keySet().equals(Set.of("text"));
    Optional<Part> part =
        of(row.contextText("section")).or(() -> ofFile(row)).or(() -> of(row.contextText("title")));
    return isProse || part.isEmpty() ? GenericMapping.map(row) : part.get().meaning.map(row);
  }

  /** All of a JSON file: the nearest key tells, else the name of the file. */
  static Stream<Trace> tree(Row file) {
    return tree(file, ofFile(file));
  }

  private static Stream<Trace> tree(Row row, Optional<Part> part) {
    if (row.value() instanceof Value.Items) {
      return row.each().stream().flatMap(element -> tree(element, part));
    }
    boolean isFrame =
        row.members().stream().anyMatch(member -> isStructure(member.getValue().value()));
    if (!isFrame) {
      return part.map(known -> known.meaning).orElse(GenericMapping::map).map(row);
    }
    return row.members().stream().flatMap(member -> member(member, part));
  }

  private static boolean isStructure(Value value) {
    return value.asList().stream().anyMatch(Value.Members.class::isInstance);
  }

  /** What a frame says of itself is no record of what stands in it: a match's name, say. */
  private static Stream<Trace> member(Map.Entry<String, Row> member, Optional<Part> around) {
    Row row = member.getValue();
    if (Secrets.isSecret(member.getKey())) {
      return Stream.empty();
    }
    boolean isAboutPerson = around.isEmpty() || around.get() == PROFILE || around.get() == SETTINGS;
    if (row.text().isEmpty()) {
      return tree(row, of(member.getKey()).or(() -> around));
    }
    return isAboutPerson ? around.orElse(PROFILE).meaning.map(row) : GenericMapping.map(row);
  }
}
