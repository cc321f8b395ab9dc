package verso.platform.strava;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;

/** Challenges, many of them a brand's; clubs, athletes, and what was said to them. */
final class Community {
  private static final Mapping CHALLENGE =
      RowMapping.of(Kind.FOLLOW, DECLARED, "Name", "Challenge Name")
          .utc("Join Date")
          .fixed("category", "challenge")
          .detail("status", "Completed")
          .rest();

  private static final Mapping CLUB =
      RowMapping.of(Kind.FOLLOW, DECLARED, "Club Name", "Name", "Club ID")
          .asOfExport()
          .time("Join Date", "Date")
          .fixed("category", "club")
          .text("Club Description", "Description")
          .rest();

  private static final Mapping EVENT =
      RowMapping.of(Kind.SAVE, DECLARED, "Event Name", "Title", "Name")
          .time("Event Date", "Start Date", "Date")
          .fixed("category", "event")
          .rest();

  private static final Mapping FOLLOWER =
      RowMapping.of(Kind.CONTACT, SUPPLIED, "Follower Athlete ID")
          .asOfExport()
          .fixed("category", "follower")
          .detail("status", "Follow Status")
          .rest();

  private static final Mapping FOLLOWING =
      RowMapping.of(Kind.FOLLOW, OBSERVED, "Following Athlete ID")
          .asOfExport()
          .fixed("category", "athlete")
          .detail("status", "Follow Status")
          .rest();

  private static final Mapping BLOCK =
      RowMapping.of(Kind.CONTACT, DECLARED, "Blocked Athlete ID", "Athlete ID", "Name")
          .asOfExport()
          .fixed("status", "blocked")
          .rest();

  private static final Mapping REACTION =
      RowMapping.of(Kind.REACTION, OBSERVED, "Reaction Type", "Parent Type")
          .utc("Reaction Date")
          .detail("action", "Reaction Type")
          .detail("category", "Parent Type")
          .rest();

  /** Something that the person reported to Strava. */
  private static final Mapping FLAG =
      RowMapping.of(Kind.REACTION, OBSERVED, "Reason", "Category", "Flag Type", "Type", "Flag ID")
          .utc("Flag Date", "Date", "Created At")
          .fixed("action", "report")
          .rest();

  private static final Mapping COMMENT =
      RowMapping.of(Kind.COMMENT, OBSERVED, "Comment").utc("Comment Date").rest();

  private static final Mapping POST =
      RowMapping.of(Kind.POST, OBSERVED, "Post Title", "Title", "Post Text", "Text", "Post")
          .utc("Post Date", "Date")
          .text("Post Text", "Text")
          .rest();

  private static final Mapping MEDIUM =
      RowMapping.of(Kind.POST, OBSERVED, "Media Caption", "Media Filename")
          .asOfExport()
          .fixed("category", "picture or video")
          .rest();

  private static final Mapping MESSAGE =
      RowMapping.of(Kind.MESSAGE, OBSERVED, "text", "message", "content", "body")
          .time("created_at", "sent_at", "timestamp", "date")
          .detail("author", "sender/name", "sender", "from", "author")
          .rest();

  private Community() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Join Date", "Name", "Completed"),
                CHALLENGE,
                "global_challenges.csv",
                "group_challenges.csv")
            .orContaining("Join Date,Name,Completed")
            .named("challenges"),
        FileRule.file(Csv.of("Club Name", "Name"), CLUB, "clubs.csv", "memberships.csv")
            .named("clubs"),
        FileRule.file(Csv.any(), EVENT, "events.csv").named("events"),
        FileRule.file(Csv.of("Follower Athlete ID"), FOLLOWER, "followers.csv")
            .orContaining("Follower Athlete ID")
            .named("followers"),
        FileRule.file(Csv.of("Following Athlete ID"), FOLLOWING, "following.csv")
            .orContaining("Following Athlete ID")
            .named("athletes followed"),
        FileRule.file(Csv.of("Blocked Athlete ID"), BLOCK, "blocks.csv").named("blocked athletes"),
        FileRule.file(Csv.any(), FLAG, "flags.csv").named("reports made"),
        FileRule.file(Csv.of("Reaction Date", "Parent Type"), REACTION, "reactions.csv")
            .named("reactions"),
        FileRule.file(Csv.of("Comment Date", "Comment"), COMMENT, "comments.csv").named("comments"),
        FileRule.file(Csv.any(), POST, "posts.csv").named("posts"),
        FileRule.file(Csv.of("Media Filename", "Media Caption"), MEDIUM, "media.csv")
            .named("pictures and videos"),
        FileRule.json("messaging.json").each("/**/messages", MESSAGE).named("messages"));
  }
}
