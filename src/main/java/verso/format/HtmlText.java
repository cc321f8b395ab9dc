package verso.format;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Plain text of values that platforms write as HTML inside JSON or CSV. */
public final class HtmlText {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Characters that say more than the name of the person a reply is to. */
  private static final int TELLING = 15;

  private HtmlText() {}

  /** The text with its character references resolved: {@code &amp;} reads as {@code &}. */
  public static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** The words of a fragment of HTML, without its tags; a text without tags is unescaped only. */
  public static String words(String html) {
    return html.indexOf('<') < 0 ? unescaped(html) : Jsoup.parseBodyFragment(html).text();
  }

  /**
   * A piece of a fragment of HTML that stands in it as it is, with no tag in between: the first
   * that says a little, else the longest. Empty when there is no text.
   */
  public static String passage(String html) {
    String longest = "";
    for (String piece : TAG.split(html)) {
      String text = unescaped(piece).strip();
      if (text.length() >= TELLING) {
        return text;
      }
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }
}
