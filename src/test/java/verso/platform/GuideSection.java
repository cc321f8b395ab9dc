package verso.platform;

import java.util.List;
import java.util.Locale;

/** What the page of a platform says of how to request the archive, in both languages. */
final class GuideSection {
  private static final String HEADING = "## How to request it\n";
  private static final String BEGIN =
      "<!-- from src/main/resources/verso/platform/guides/%s.tsv -->";
  private static final String END = "<!-- end -->\n";
  private static final List<String> ENGLISH =
      List.of("Where", "Format", "Waiting time", "Advertising");
  private static final List<String> FRENCH = List.of("Où", "Format", "Délai", "Publicité");

  private GuideSection() {}

  /** The section, between its marks. */
  static String of(Platform platform) {
    return BEGIN.formatted(platform.id())
        + "\n"
        + paragraphs(ENGLISH, Guide.to(platform, Locale.ENGLISH))
        + "\n*En français.*\n"
        + paragraphs(FRENCH, Guide.to(platform, Locale.FRENCH))
        + "\n"
        + END;
  }

  private static String paragraphs(List<String> titles, Guide guide) {
    List<String> texts =
        List.of(guide.path(), guide.format(), guide.waiting(), guide.advertising());
    var lines = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      lines.append("\n**").append(titles.get(i)).append(".** ").append(texts.get(i)).append("\n");
    }
    return lines.toString();
  }

  /** A page with the section, below its heading, as it is now. */
  static String putInto(String page, Platform platform) {
    int from = page.indexOf(HEADING) + HEADING.length();
    int end = page.indexOf(END, from);
    String after = end < 0 ? page.substring(from) : page.substring(end + END.length());
    return page.substring(0, from) + "\n" + of(platform) + "\n" + after.stripLeading();
  }
}
