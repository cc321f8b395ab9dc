package verso.acceptance;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import verso.samples.Archive;
import verso.samples.Json;

/**
 * Facebook: what was told, labels with and without support, a log of reactions, a reported visit.
 */
final class FacebookHandOver {
  private static final int DAYS = 900;

  private final Planted person;
  private final Archive archive;

  FacebookHandOver(Planted person) {
    this.person = person;
    this.archive =
        new Archive("facebook-" + person.handle().replace("_", "") + "-2026-09-01-Ab12Cd34.zip");
  }

  Archive archive() {
    add("personal_information/profile_information/profile_information", profile());
    add("logged_information/other_logged_information/ads_interests", object("topics_v2", labels()));
    add(
        "ads_information/advertisers_using_your_activity_or_information",
        object("custom_audiences_all_types_v2", List.of(audience(HandOver.COMPANIES.getFirst()))));
    add(
        "your_facebook_activity/comments_and_reactions/likes_and_reactions_1",
        IntStream.range(0, person.number("events")).mapToObj(this::reaction).toList());
    add(
        "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies",
        object("off_facebook_activity_v2", List.of(reported())));
    return archive;
  }

  private void add(String path, Object content) {
    archive.add(path + ".json", Json.META.write(content));
  }

  private Map<String, Object> profile() {
    String gender = person.text("gender").equals("female") ? "FEMALE" : "MALE";
    return object(
        "profile_v2",
        object(
            "name",
            object("full_name", person.name()),
            "birthday",
            object(
                "year", person.birth().getYear(),
                "month", person.birth().getMonthValue(),
                "day", person.birth().getDayOfMonth()),
            "gender",
            object("gender_option", gender, "pronoun", gender),
            "registration_timestamp",
            1262300000));
  }

  private List<String> labels() {
    var labels = new ArrayList<String>();
    for (String truth : List.of("unsupported label", "supported label", "stale label")) {
      labels.addAll(person.list(truth));
    }
    person.list("labels of the topic").stream().findFirst().ifPresent(labels::add);
    labels.addAll(person.list("sensitive labels"));
    labels.addAll(person.list("decoys"));
    return labels;
  }

  /** One that shows ads to whoever visited its site. */
  private static Map<String, Object> audience(String company) {
    return object(
        "advertiser_name", company,
        "has_data_file_custom_audience", false,
        "has_remarketing_custom_audience", true,
        "has_in_person_store_visit", false);
  }

  /** A log of posts liked: evidence of nothing but that there is a log. */
  private Map<String, Object> reaction(int number) {
    Instant time = HandOver.daysAgo(number % DAYS, number / DAYS);
    return object(
        "timestamp", time.getEpochSecond(),
        "data", List.of(object("reaction", object("reaction", "LIKE", "actor", person.name()))),
        "title", person.name() + " likes Tom Placeholder's post.");
  }

  private Map<String, Object> reported() {
    String domain = domain(person.text("company"));
    return object(
        "name",
        domain,
        "events",
        Stream.of("VIEW_CONTENT", "ADD_TO_CART")
            .map(type ->
                object(
                    "id",
                    1234500000000001L,
                    "type",
                    type,
                    "timestamp",
                    HandOver.daysAgo(40, 0).getEpochSecond()))
            .toList());
  }

  private static String domain(String company) {
    return company.toLowerCase(Locale.ROOT) + ".example";
  }
}
