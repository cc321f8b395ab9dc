package verso.draw;

import java.util.List;
import java.util.regex.Pattern;

/** Reads geometry back from the markup of a drawing. */
final class Markup {
  private Markup() {}

  /** An attribute of all elements of a class, in their order. */
  static List<Double> numbers(String svg, String style, String attribute) {
    return Pattern.compile("<[^>]* class=\"[^\"]*\\b" + style + "\\b[^\"]*\"[^>]*>")
        .matcher(svg)
        .results()
        .map(element -> Pattern.compile(" " + attribute + "=\"([^\"]*)\"").matcher(element.group()))
        .filter(java.util.regex.Matcher::find)
        .map(number -> Double.valueOf(number.group(1)))
        .toList();
  }
}
