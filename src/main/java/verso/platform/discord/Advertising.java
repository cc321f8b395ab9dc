package verso.platform.discord;

import static verso.trace.Kind.AD_ENGAGEMENT;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.table.Table;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** The ad profile, and the sponsored quests a person took part in. */
final class Advertising {
  private static final String DAY = "day_pt";

  /** How many days a trait looks back: {@code genre_names_l90}. */
  private static final Pattern LOOK_BACK = Pattern.compile("(.+)_l(\\d+)");

  private static final Map<String, Trait> TRAITS =
      Table.rows(Advertising.class, "traits.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> Keys.loose(row.getFirst()), Trait::of));

  private Advertising() {}

  /**
   * What a member of the profile means.
   *
   * @param detail the detail that says so: {@code field}, {@code category}, {@code action}
   */
  private record Trait(Kind kind, Origin origin, String detail, String words) {

    static Trait of(List<String> row) {
      return new Trait(
          Kind.valueOf(row.get(1)), Origin.valueOf(row.get(2)), row.get(3), row.get(4));
    }

    static Trait named(String key) {
      Trait known = TRAITS.get(Keys.loose(key));
      return known == null
          ? new Trait(Kind.SEGMENT, Origin.INFERRED, "category", key.replace('_', ' '))
          : known;
    }
  }

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("traits.json")
            .orRootKey("quest_history_enrolled", "ml_genre_ids_v1", "primary_platform_l30")
            .at("", Advertising::traits)
            .named("ad profile"),
        FileRule.json("quests_user_status.json")
            .each(
                "",
                RowMapping.of(AD_ENGAGEMENT, OBSERVED, "quest_id")
                    .time("enrolled_at", "completed_at", "claimed_at")
                    .fixed("category", "quest")
                    .rest())
            .named("quests"));
  }

  private static Stream<Trace> traits(Row row) {
    Moment day = row.firstUtc(DAY);
    return row.members().stream()
        .filter(member -> !member.getKey().equals(DAY))
        .flatMap(member ->
            member.getValue().scalars().stream()
                .map(value -> trait(value.getValue(), member.getKey(), day)));
  }

  private static Trace trait(Row value, String key, Moment day) {
    Matcher lookBack = LOOK_BACK.matcher(key);
    boolean looksBack = lookBack.matches();
    Trait trait = Trait.named(looksBack ? lookBack.group(1) : key);
    TraceBuilder trace =
        value
            .trace(trait.kind(), trait.origin(), value.text())
            .when(value.exported())
            .when(day)
            .detail(trait.detail(), trait.words())
            .detail("lookBackDays", looksBack ? lookBack.group(2) : "");
    if (trait.words().equals("custom audience")) {
      trace.basis(Basis.CONTACT_LIST);
    }
    return trace.build();
  }
}
