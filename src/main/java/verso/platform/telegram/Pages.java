package verso.platform.telegram;

import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.HtmlCards;
import verso.format.Shape;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** The pages of an export: how they are laid out, and what their lists mean. */
final class Pages {
  /** An author is named once for several messages in a row. */
  static final Shape CHAT =
      HtmlCards.of("div.message")
          .attribute("id", "div.message", "id")
          .attribute("time", "div.message > .body > .date", "title")
          .part("author", "div.message > .body > .from_name")
          .part("text", ".text")
          .part("service", "div.service .details")
          .part("forwarded", ".forwarded .from_name")
          .part("question", ".media_poll .question")
          .part("answer", ".media_poll .answer")
          .part("media", ".media .title")
          .attribute("file", "a.media, a.photo_wrap, a.video_file_wrap, a.sticker_wrap", "href")
          .attribute("link", ".text a[href]", "href")
          .part("reaction", ".reaction .emoji")
          .carried("author")
          .page("chat", ".page_header .text");

  static final Shape LIST =
      HtmlCards.of("div.entry")
          .part("name", ".name")
          .part("info", ".info")
          .part("details", ".details_entry")
          .page("page", ".page_header .text");

  static final Shape PERSON =
      HtmlCards.of("div.row").part("label", ".label").part("value", ".value");

  private static final Pattern ADDRESS = Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b");

  private Pages() {}

  /** An entry of a list; which list it is, the name of its file tells, always in English. */
  static Stream<Trace> entry(Row row) {
    String path = row.provenance().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    String name = row.text("name");
    if (name.isEmpty()) {
      return Stream.empty();
    }
    TraceBuilder trace =
        file.contains("session")
            ? session(row, name)
            : file.contains("contact") || file.contains("frequent")
                ? row.trace(CONTACT, file.contains("contact") ? SUPPLIED : OBSERVED, name)
                : row.trace(FOLLOW, OBSERVED, name).detail("category", "chat");
    return trace
        .when(row.exported())
        .when(row.time("info"))
        .detail("list", file.replaceFirst("\\.html$", "").replace('_', ' '))
        .text(details(row).toArray(String[]::new))
        .stream();
  }

  private static TraceBuilder session(Row row, String name) {
    Matcher address = ADDRESS.matcher(String.join("\n", details(row)));
    return row.trace(LOGIN, OBSERVED, name)
        .detail("action", "session")
        .detail("ip", address.find() ? address.group() : "");
  }

  private static List<String> details(Row row) {
    return row.value().get("details").leaves();
  }

  /** A field of the person. */
  static Stream<Trace> field(Row row) {
    ProfileField field = ProfileField.of(row.text("label"));
    String value = row.text("value");
    return value.isEmpty()
        ? Stream.empty()
        : row
            .trace(field.kind(), DECLARED, value)
            .when(row.exported())
            .detail(field.detail(), field.name())
            .stream();
  }
}
