package verso.platform.x;

import static verso.platform.x.Wrapped.everyField;
import static verso.platform.x.Wrapped.rule;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Files of Periscope, Twitter's live video until 2021. */
final class Periscope {
  private static final String SECTION = "Periscope";

  private Periscope() {}

  static List<FileRule> rules() {
    return List.of(
        rule(
            SECTION,
            everyField(Origin.DECLARED),
            "periscope-account-information",
            "periscope-profile-description"),
        rule(
            SECTION,
            Periscope::broadcast,
            "periscope-broadcast-metadata",
            "periscope-expired-broadcasts"),
        rule(SECTION, Periscope::comment, "periscope-comments-made-by-user"),
        rule(SECTION, Periscope::follower, "periscope-followers"),
        rule(SECTION, everyField(Origin.OBSERVED), "periscope-ban-information"));
  }

  private static Stream<Trace> broadcast(Row row) {
    return row
        .trace(Kind.POST, Origin.OBSERVED, row.firstOf("title", "status", "broadcastId", "id"))
        .when(row.time("createdAt"))
        .detail("category", "live video")
        .detail("city", row.text("city"))
        .detail("country", row.text("country"))
        .detail("latitude", row.text("latitude"))
        .detail("longitude", row.text("longitude"))
        .stream();
  }

  private static Stream<Trace> comment(Row row) {
    return row
        .trace(Kind.COMMENT, Origin.OBSERVED, row.firstOf("comment", "text", "body"))
        .when(row.time("createdAt"))
        .when(row.time("timestamp"))
        .detail("broadcastId", row.firstOf("broadcastId"))
        .stream();
  }

  private static Stream<Trace> follower(Row row) {
    return row
        .trace(Kind.CONTACT, Origin.SUPPLIED, row.firstOf("username", "accountId", "id"))
        .when(row.exported())
        .stream();
  }
}
