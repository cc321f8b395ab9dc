package verso.acceptance;

import static verso.samples.InstagramShapes.fields;
import static verso.samples.Json.object;

import java.util.List;
import java.util.stream.IntStream;
import verso.samples.Archive;
import verso.samples.Json;

/** Instagram: the topic in its second language, and posts that were seen. */
final class InstagramHandOver {
  private final Planted person;
  private final Archive archive;

  InstagramHandOver(Planted person) {
    this.person = person;
    this.archive = new Archive("instagram-" + person.handle() + "-2026-09-01-Ef56Gh78.zip");
  }

  Archive archive() {
    add(
        "personal_information/personal_information/personal_information",
        object(
            "profile_user",
            List.of(
                fields(
                    "Username", person.handle(),
                    "Name", person.name(),
                    "Gender", person.text("gender"),
                    "Date of birth", person.birth().toString()))));
    add(
        "preferences/your_topics/recommended_topics",
        object(
            "topics_your_topics",
            person.list("labels of the topic").stream()
                .skip(1)
                .limit(1)
                .map(label -> fields("Name", label))
                .toList()));
    add(
        "ads_information/ads_and_topics/posts_viewed",
        object(
            "impressions_history_posts_seen",
            IntStream.range(0, 40)
                .mapToObj(
                    i -> fields("Author", "studio_placeholder", "Time", HandOver.daysAgo(i / 4, i)))
                .toList()));
    return archive;
  }

  private void add(String path, Object content) {
    archive.add(path + ".json", Json.META.write(content));
  }
}
