package verso.platform.quora;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.Head;
import verso.format.SectionedHtml;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Quora: questions, answers, comments and messages, by the sections of one page. */
public final class Quora implements Platform {

  /** Sections that stand near the beginning of the page. */
  private static final List<String> HEADINGS =
      List.of(
          "<h1>Answers</h1>",
          "<h1>Questions</h1>",
          "<h1>Profile Description</h1>",
          "<h1>Credentials</h1>",
          "<h1>Answer Comments</h1>");

  /** What the records of a section mean, by words of its heading; the first that fits wins. */
  private static final Map<String, Mapping> SECTIONS = sections();

  private static Map<String, Mapping> sections() {
    var sections = new LinkedHashMap<String, Mapping>();
    sections.put("inferred", of(Kind.INTEREST, INFERRED, "Topic", "Name", "Interest", "Value"));
    sections.put("ad impression", of(Kind.AD_IMPRESSION, SHOWN, "Advertiser", "Title", "Ad"));
    sections.put("ad click", of(Kind.AD_ENGAGEMENT, OBSERVED, "Advertiser", "Title", "Ad"));
    List.of("ads", "advertis", "settings")
        .forEach(word -> sections.put(word, AccountFields.declared()));
    sections.put("draft", post("draft", "Title", "Question", "Content"));
    sections.put("comment", of(Kind.COMMENT, OBSERVED, "Content", "Comment", "Text"));
    sections.put("message", message());
    sections.put("vote", of(Kind.REACTION, OBSERVED, "Question", "Answer", "Post", "Content"));
    sections.put("view", of(Kind.VIEW, OBSERVED, "Question", "Answer", "Post", "Title"));
    sections.put("follow", of(Kind.FOLLOW, DECLARED, "Topic", "Space name", "Question", "User"));
    sections.put("topic", of(Kind.FOLLOW, DECLARED, "Topic", "Name"));
    sections.put("answer", post("answer", "Question", "Content"));
    sections.put("question", of(Kind.POST, OBSERVED, "Text", "Question"));
    sections.put("space", post("space", "Post title", "Question", "Share url", "Post content"));
    sections.put("post", post("post", "Title", "Content"));
    sections.put("credential", credential());
    List.of("profile", "account").forEach(word -> sections.put(word, AccountFields.declared()));
    sections.put("login", of(Kind.LOGIN, OBSERVED, "IP", "Device", "Browser"));
    return sections;
  }

  private static RowMapping of(Kind kind, Origin origin, String... subject) {
    RowMapping undated = RowMapping.of(kind, origin, subject);
    return (kind == Kind.FOLLOW || kind == Kind.INTEREST ? undated.asOfExport() : undated)
        .utc("Creation time", "Created", "Time", "Date", "Timestamp", "Last updated")
        .detail("url", "url")
        .rest();
  }

  private static RowMapping post(String category, String... subject) {
    return RowMapping.of(Kind.POST, OBSERVED, subject)
        .utc("Creation time", "Created", "Time", "Date", "Timestamp", "Last updated")
        .fixed("category", category)
        .detail("url", "url")
        .text("Content", "Post content")
        .rest();
  }

  private static RowMapping message() {
    return RowMapping.of(Kind.MESSAGE, OBSERVED, "Content", "Message", "Text")
        .utc("Creation time", "Created", "Time", "Date", "Timestamp")
        .detail("counterpart", "Recipient", "Users", "Sender")
        .rest();
  }

  private static RowMapping credential() {
    return RowMapping.of(Kind.PROFILE, DECLARED, "Experience", "Content", "Text")
        .asOfExport()
        .fixed("field", "credential")
        .rest();
  }

  @Override
  public String id() {
    return "quora";
  }

  @Override
  public String name() {
    return "Quora";
  }

  @Override
  public Signature signature() {
    return Signature.content("a page with Quora's sections", Quora::isPage);
  }

  private static boolean isPage(Head head) {
    return head.isHtml()
        && HEADINGS.stream().anyMatch(head::contains)
        && head.contains("<h2>")
        && head.contains("<strong>");
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(new SectionedHtml(), Quora::record, "content*.html", "quora*.html")
            .orContaining(HEADINGS.toArray(String[]::new))
            .named("content"));
  }

  private static Stream<Trace> record(Row row) {
    String section = row.contextText("section").toLowerCase(Locale.ROOT);
    return SECTIONS.entrySet().stream()
        .filter(known -> section.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(GenericMapping::map)
        .map(row);
  }
}
