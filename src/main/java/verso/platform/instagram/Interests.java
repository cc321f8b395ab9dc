package verso.platform.instagram;

import static verso.platform.LabelledMapping.values;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.INTEREST;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.SEGMENT;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Field;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.TwinRule;
import verso.trace.Trace;

/** What Instagram concludes: interests, topics, moods, categories for advertisers, home. */
final class Interests {
  /**
   * English wrapping of a machine-written interest, seen in 2026; other languages are kept whole.
   */
  private static final Pattern SENTENCE =
      Pattern.compile("The user (?:might|may) be interested in (.+?)\\.?", Pattern.DOTALL);

  private static final int LONGEST_PLACE = 100;

  private Interests() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        twin("ads_interests")
            .ownKey("inferred_data_ig_interest")
            .key("ads_interests")
            .each(topic("ad interests"))
            .named("ad interests"),
        twin("your_reels_sentiments")
            .ownKey("topics_your_reels_emotions")
            .each(topic("reels sentiments"))
            .named("moods of reels"),
        twin("your_reels_topics")
            .ownKey("topics_your_reels_topics")
            .each(topic("reels topics"))
            .named("topics of reels"),
        twin("your_topics/your_topics", "recommended_topics")
            .ownKey("topics_your_topics")
            .each(topic("topics"))
            .named("topics"),
        twin("interest_categories").each(Interests::sentence).named("interests written by AI"),
        twin("see_less_topics", "your_ads_see_less_topics")
            .each(row -> choice(row, "see fewer ads about"))
            .named("ad topics to see less"),
        twin("see_more_topics", "your_ads_see_more_topics")
            .each(row -> choice(row, "see more ads about"))
            .named("ad topics to see more"),
        twin("other_categories_used_to_reach_you")
            .each(values(SEGMENT, INFERRED))
            .named("categories for advertisers"),
        twin("profile_based_in", "account_based_in")
            .ownKey("inferred_data_primary_location")
            .each(Interests::home)
            .named("where the profile is based"),
        twin("locations_of_interest").each(Interests::places).named("places of interest"),
        twin("possible_emails")
            .ownKey("inferred_data_inferred_emails")
            .each(row -> contact(row, "e-mail"))
            .named("guessed e-mail addresses"),
        twin("possible_phone_numbers")
            .ownKey("inferred_data_inferred_phone_numbers")
            .each(row -> contact(row, "phone"))
            .named("guessed phone numbers"),
        twin("friend_peer_group", "friends_peer_group")
            .key("inferred_data_inferred_friend_peer_group")
            .each(values(SEGMENT, INFERRED))
            .named("peer group"));
  }

  private static LabelledMapping topic(String list) {
    return row ->
        row.list().stream()
            .map(topic -> row.snapshot(INTEREST, INFERRED, topic).detail("list", list).build());
  }

  private static Stream<Trace> sentence(LabelledRow row) {
    String sentence = row.main("interest");
    if (sentence.isEmpty()) {
      return Stream.empty();
    }
    Matcher wrapped = SENTENCE.matcher(sentence);
    boolean isWrapped = wrapped.matches();
    return row
        .snapshot(INTEREST, INFERRED, isWrapped ? wrapped.group(1) : sentence)
        .detail("list", "AI interest categories")
        .detail("reason", isWrapped ? sentence : "")
        .stream();
  }

  /** The topic itself is usually left out of the export; that a choice was made is not. */
  private static Stream<Trace> choice(LabelledRow row, String field) {
    return row
        .trace(PREFERENCE, DECLARED, row.main("topic", "name"))
        .detail("field", field)
        .stream();
  }

  private static Stream<Trace> home(LabelledRow row) {
    String city = row.main("city");
    return row
        .snapshot(PLACE, INFERRED, city)
        .detail("city", city)
        .detail("region", row.text("region"))
        .detail("country", row.text("country"))
        .detail("placeType", "profile based in")
        .stream();
  }

  /** A list of places beside a text about what they are used for. */
  private static Stream<Trace> places(LabelledRow row) {
    return row.record().fields().stream()
        .flatMap(Field::texts)
        .filter(place -> place.length() <= LONGEST_PLACE)
        .map(place ->
            row.snapshot(PLACE, INFERRED, place)
                .detail("placeType", "location of interest")
                .build());
  }

  private static Stream<Trace> contact(LabelledRow row, String field) {
    return row.list().stream()
        .map(value -> row.snapshot(PROFILE, INFERRED, value).detail("field", field).build());
  }
}
