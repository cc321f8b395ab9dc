package verso.format;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Plain text of values that platforms write as HTML inside JSON or CSV. */
public final class HtmlText {
  private HtmlText() {}

  /** The text with its character references resolved: {@code &amp;} reads as {@code &}. */
  public static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** The words of a fragment of HTML, without its tags; a text without tags is unescaped only. */
  public static String words(String html) {
    return html.indexOf('<') < 0 ? unescaped(html) : Jsoup.parseBodyFragment(html).text();
  }
}
