package verso.platform.reddit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Keys;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Signature;

/** Reddit: no ad profile, but the communities of years, which say more. */
public final class Reddit implements Platform {
  @Override
  public String id() {
    return "reddit";
  }

  @Override
  public String name() {
    return "Reddit";
  }

  /** Most names are common ones, so that several are asked for. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "sensitive_ads_preferences.csv",
            "subscribed_subreddits.csv",
            "approved_submitter_subreddits.csv",
            "moderated_subreddits.csv",
            "account_gender.csv",
            "multireddits.csv")
        .or(
            Signature.atLeast(
                3,
                "checkfile.csv",
                "statistics.csv",
                "user_preferences.csv",
                "ip_logs.csv",
                "post_votes*.csv",
                "comment_votes*.csv",
                "saved_posts.csv",
                "saved_comments.csv",
                "hidden_posts.csv",
                "posts.csv",
                "comments*.csv",
                "gilded_content.csv",
                "messages_archive.csv"))
        .or(Signature.columns("id", "permalink", "subreddit", "gildings"))
        .or(Signature.columns("id", "permalink", "thread_id", "from", "to"))
        .or(Signature.columns("content_link", "award"))
        .or(Signature.columns("statistic", "value"))
        .or(Signature.columns("announcement_id", "read_at"))
        .or(Signature.columns("id", "permalink", "direction"))
        .or(Signature.columns("message_id", "thread_parent_message_id", "channel_url"));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(Account.rules(), Activity.rules(), Talk.rules(), leftOut())
        .flatMap(List::stream)
        .toList();
  }

  private static List<FileRule> leftOut() {
    return List.of(
        FileRule.ignored("The rows of another file, without their text", "*_headers.csv"),
        FileRule.ignored("Checksums of the other files", "checkfile.csv"),
        FileRule.ignored(
            "An account number at a payment or identity service", "stripe.csv", "persona.csv"));
  }

  /** A file, in parts when it is large; under another name it shows by these columns. */
  static FileRule.Builder csv(String name, Mapping mapping, String... columns) {
    Set<String> header = Stream.of(columns).map(Keys::loose).collect(Collectors.toSet());
    return FileRule.file(Csv.of(columns), mapping, name + ".csv", name + "_#.csv")
        .orBeginning(head -> header.size() > 1 && head.hasColumns(header));
  }
}
