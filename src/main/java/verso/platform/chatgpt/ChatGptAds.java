package verso.platform.chatgpt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verso.format.Secrets;
import verso.format.Value;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * The advertising file of the exports of 2026. That it exists is known, its keys are not: what
 * stands in it is told by what its keys' names say, wherever they stand. What is true or false is a
 * setting; what no name explains is kept as it is.
 */
final class ChatGptAds {
  private static final List<String> ADVERTISER_NAMES =
      List.of("advertiser", "advertiser_name", "brand");
  private static final List<String> COMMON_NAMES = List.of("name", "title", "label", "value");

  private ChatGptAds() {}

  /** What a key's name says about all that stands under it. */
  private enum Section {
    CLICKS(Kind.AD_ENGAGEMENT, Origin.OBSERVED, ADVERTISER_NAMES, "click", "engagement"),
    IMPRESSIONS(
        Kind.AD_IMPRESSION, Origin.SHOWN, ADVERTISER_NAMES, "impression", "campaign", "shown"),
    ADVERTISERS(Kind.ADVERTISER, Origin.SUPPLIED, ADVERTISER_NAMES, "advertiser", "brand"),
    SEGMENTS(Kind.SEGMENT, Origin.INFERRED, List.of("segment", "audience"), "segment", "audience"),
    INTERESTS(
        Kind.INTEREST,
        Origin.INFERRED,
        List.of("interest", "topic", "category"),
        "interest",
        "topic",
        "categor");

    private final Kind kind;
    private final Origin origin;
    private final List<String> names;
    private final List<String> words;

    Section(Kind kind, Origin origin, List<String> names, String... words) {
      this.kind = kind;
      this.origin = origin;
      this.names = Stream.concat(names.stream(), COMMON_NAMES.stream()).toList();
      this.words = List.of(words);
    }

    /** The section that a key of this name begins. */
    static Optional<Section> of(String key) {
      String lower = key.toLowerCase(Locale.ROOT);
      return Stream.of(values())
          .filter(section -> section.words.stream().anyMatch(lower::contains))
          .findFirst();
    }

    /** Whether an object is a record of it, rather than a frame around records. */
    boolean isNamedIn(Row row) {
      return !row.firstOf(subject()).isEmpty();
    }

    Stream<Trace> read(Row row) {
      boolean isText = row.value().members().isEmpty();
      RowMapping meaning = RowMapping.of(kind, origin, isText ? new String[0] : subject());
      return (kind == Kind.ADVERTISER ? meaning.basis(Basis.UNSTATED) : meaning)
          .asOfExport()
          .time("timestamp", "time", "date", "created_at", "create_time")
          .rest()
          .map(row);
    }

    private String[] subject() {
      return names.toArray(String[]::new);
    }
  }

  static Stream<Trace> read(Row file) {
    return read("", file, Optional.empty());
  }

  private static Stream<Trace> read(String key, Row row, Optional<Section> around) {
    Optional<Section> section = around.or(() -> Section.of(key));
    return switch (row.value()) {
      case Value.Items list -> row.each().stream().flatMap(item -> read(key, item, section));
      case Value.Members object when section.filter(s -> s.isNamedIn(row)).isPresent() ->
          section.get().read(row);
      case Value.Members object ->
          row.members().stream().flatMap(member -> member(member, section));
      case Value.Truth truth -> field(Kind.PREFERENCE, key, row);
      case Value.Text text -> scalar(key, row, section);
      case Value.Number number -> scalar(key, row, section);
      case Value.Nothing nothing -> Stream.empty();
    };
  }

  /** What a frame says of itself is none of the records in it. */
  private static Stream<Trace> member(Map.Entry<String, Row> member, Optional<Section> section) {
    String key = member.getKey();
    Row row = member.getValue();
    if (Secrets.isSecret(key)) {
      return Stream.empty();
    }
    return read(key, row, row.text().isEmpty() ? section : Optional.empty());
  }

  private static Stream<Trace> scalar(String key, Row row, Optional<Section> section) {
    return section.map(s -> s.read(row)).orElseGet(() -> field(Kind.PROFILE, key, row));
  }

  private static Stream<Trace> field(Kind kind, String key, Row row) {
    return row.field(kind, Origin.OBSERVED, ProfileField.of(key).name(), row.text());
  }
}
