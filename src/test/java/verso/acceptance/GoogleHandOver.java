package verso.acceptance;

import static verso.samples.Json.object;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.samples.Archive;
import verso.samples.Json;

/** Google: searches that support a label, searches of long ago, and searches for the decoys. */
final class GoogleHandOver {
  private static final int YEARS_AGO = 5 * 365;

  private final Planted person;
  private final Archive archive = new Archive("takeout-20260901T073000Z-001.zip");

  GoogleHandOver(Planted person) {
    this.person = person;
  }

  Archive archive() {
    archive.add(
        "Takeout/Profile/Profile.json",
        Json.GOOGLE.write(
            object(
                "name",
                object("formattedName", person.name()),
                "displayName",
                person.name(),
                "birthday",
                person.birth().toString(),
                "gender",
                object("type", person.text("gender")))));
    archive.add("Takeout/My Activity/Search/MyActivity.json", Json.GOOGLE.write(searches()));
    return archive;
  }

  private List<Map<String, Object>> searches() {
    var searches = new ArrayList<Map<String, Object>>();
    for (String query : person.list("search behind it")) {
      for (int i = 0; i < 12; i++) {
        searches.add(search(query, HandOver.daysAgo(5 + 9 * i, 0)));
      }
    }
    for (String decoy : person.list("decoys")) {
      searches.add(search(decoy, HandOver.daysAgo(20, searches.size())));
    }
    for (String query : person.list("search long ago")) {
      for (int i = 0; i < 8; i++) {
        searches.add(search(query, HandOver.daysAgo(YEARS_AGO + 9 * i, 0)));
      }
    }
    return searches;
  }

  private static Map<String, Object> search(String query, Instant time) {
    return object(
        "header",
        "Search",
        "title",
        "Searched for " + query,
        "titleUrl",
        "https://www.google.com/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
        "time",
        time.toString(),
        "products",
        List.of("Search"));
  }
}
